import { assertNever } from './result';
import { figuresIn, type RichText } from './rich-text';
import type { ChartContent, NumberCard, Slide } from './slide';

/** Slides never change in place, and each is asked about at every key. */
const known = new WeakMap<Slide, readonly string[]>();

/** Ledger ids a slide shows, in reading order, repetitions left out. */
export function shownFigures(slide: Slide): readonly string[] {
  const before = known.get(slide);
  if (before !== undefined) return before;
  const shown = [...new Set([...texts([slide.title, slide.subtitle]), ...bodyFigures(slide)])];
  known.set(slide, shown);
  return shown;
}

function bodyFigures(slide: Slide): readonly string[] {
  switch (slide.kind) {
    case 'cover':
      return texts([slide.eyebrow, slide.occasion, slide.preparedBy]);
    case 'purpose':
      return texts([slide.purpose, ...slide.decisions]);
    case 'bottom-line':
      return [...texts(slide.points.flatMap(({ heading, text }) => [heading, text])), ...cards(slide.cards)];
    case 'divider':
      return [];
    case 'key-figures':
      return cards(slide.cards);
    case 'big-number':
      return [...cards([slide.card]), ...texts(slide.points)];
    case 'chart':
      return [...chartFigures(slide.chart), ...texts([slide.soWhat, slide.readWithCare])];
    case 'compare':
      return [
        ...texts([slide.left.heading]),
        ...chartFigures(slide.left.chart),
        ...texts([slide.right.heading]),
        ...chartFigures(slide.right.chart),
        ...texts([slide.takeaway]),
      ];
    case 'figures-table':
      return slide.figures;
    case 'context':
      return texts([...slide.paragraphs, ...slide.bullets]);
    case 'flow':
      return texts(slide.steps.flatMap(({ heading, text }) => [heading, text]));
    case 'timeline':
      return texts(slide.events.map(({ text }) => text));
    case 'actors':
      return texts(slide.actors.flatMap(({ name, role, detail }) => [name, role, detail]));
    case 'quotation':
      return texts([slide.quote, slide.speaker, slide.context]);
    case 'legal-basis':
      return texts(slide.rows.flatMap(({ instrument, provision, effect }) => [instrument, provision, effect]));
    case 'so-what':
      return texts(slide.points.flatMap(({ heading, text }) => [heading, text]));
    case 'exposure':
      return texts(slide.risks.flatMap(({ name, reason }) => [name, reason]));
    case 'control-gap':
      return texts(slide.rows.flatMap(({ control, gap, rootCause }) => [control, gap, rootCause]));
    case 'recommendations':
      return texts(
        slide.rows.flatMap(({ risk, whyNow, action, owner, due }) => [risk, whyNow, action, owner, due]),
      );
    case 'options':
      return texts(
        slide.options.flatMap(({ name, advantages, drawbacks }) => [name, ...advantages, ...drawbacks]),
      );
    case 'assumptions':
      return texts([...slide.assumptions, ...slide.gaps, slide.basis]);
    case 'source-comparison':
      return slide.rows.flatMap(({ subject, first, second }) => [
        ...figuresIn(subject),
        ...[first, second].filter((id) => id !== null),
      ]);
    case 'sources':
      return figuresIn(slide.method);
    default:
      return assertNever(slide);
  }
}

const texts = (rich: readonly RichText[]): readonly string[] => rich.flatMap(figuresIn);

const cards = (shown: readonly NumberCard[]): readonly string[] =>
  shown.flatMap(({ figure, label, note }) => [figure, ...figuresIn(label), ...figuresIn(note)]);

/** The ledger ids a chart draws, its stated whole last. */
export const chartFigures = ({ rows, total }: ChartContent): readonly string[] => [
  ...rows.flatMap(({ cells }) => cells.filter((id) => id !== null)),
  ...(total === null ? [] : [total]),
];
