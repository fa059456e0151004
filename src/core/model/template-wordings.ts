import { assertNever } from './result';
import type { TemplateSlide } from './template';

/** House wording of a template's slide with the path of its field: 'rows.0.action'. */
export interface Wording {
  readonly field: string;
  readonly text: string;
}

/** Every wording of a slide that may hold prompts and slots, in the order of its fields. */
export function wordingsOf(slide: TemplateSlide): readonly Wording[] {
  switch (slide.kind) {
    case 'purpose':
      return [{ field: 'purpose', text: slide.purpose }, ...list('decisions', slide.decisions)];
    case 'bottom-line':
      return rows('own', slide.own ?? [], ['heading', 'text']);
    case 'chart':
      return [{ field: 'soWhat', text: slide.soWhat }];
    case 'compare':
      return [{ field: 'takeaway', text: slide.takeaway }];
    case 'actors':
      return rows('actors', slide.actors, ['name', 'role', 'detail']);
    case 'legal-basis':
      return rows('rows', slide.rows, ['instrument', 'provision', 'effect']);
    case 'so-what':
      return rows('points', slide.points, ['heading', 'text']);
    case 'exposure':
      return rows('risks', slide.risks, ['name', 'reason']);
    case 'control-gap':
      return rows('rows', slide.rows, ['control', 'gap', 'rootCause']);
    case 'recommendations':
      return rows('rows', slide.rows, ['risk', 'whyNow', 'action', 'owner', 'due']);
    case 'options':
      return slide.options.flatMap(({ name, advantages, drawbacks }, index) => [
        { field: `options.${index}.name`, text: name },
        ...list(`options.${index}.advantages`, advantages),
        ...list(`options.${index}.drawbacks`, drawbacks),
      ]);
    case 'assumptions':
      return [
        ...list('assumptions', slide.assumptions),
        ...list('gaps', slide.gaps),
        { field: 'basis', text: slide.basis },
      ];
    case 'sources':
      return [{ field: 'method', text: slide.method }];
    case 'cover':
    case 'divider':
    case 'key-figures':
    case 'big-number':
    case 'figures-table':
    case 'context':
    case 'flow':
    case 'timeline':
    case 'quotation':
    case 'source-comparison':
      return [];
    default:
      return assertNever(slide);
  }
}

const list = (field: string, texts: readonly string[]): readonly Wording[] =>
  texts.map((text, index) => ({ field: `${field}.${index}`, text }));

const rows = <K extends string>(
  field: string,
  items: readonly Readonly<Record<K, string>>[],
  columns: readonly K[],
): readonly Wording[] =>
  items.flatMap((item, index) =>
    columns.map((column) => ({ field: `${field}.${index}.${column}`, text: item[column] })),
  );
