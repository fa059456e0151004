import { plain, prompt } from '../../model/rich-text';
import { assertNever } from '../../model/result';
import type { TemplateSlide } from '../../model/template';
import { made, slideBase, type Briefing, type Made } from '../context';

/**
 * A required slide that could not be made stands as a page the author must write, saying why. There
 * is nothing to write, and the page is left out, where it is made of figures and the articles state
 * none, or where earlier pages have told the whole story.
 */
export function standIn(wanted: TemplateSlide, result: Made, { candidates, sections, taken }: Pick<Briefing, 'candidates' | 'sections' | 'taken'>): Made {
  if (result.outcome === 'made' || !wanted.required) return result;
  if (candidates.length === 0 && needsFigures(wanted)) return result;
  if (wanted.kind === 'context' && sections.length > 0 && sections.every(({ id }) => taken.sections.has(id))) return result;
  const base = slideBase(wanted, plain(wanted.title), 'judgement');
  if (wanted.kind === 'flow') {
    const steps = ['What comes first', 'What follows from it', 'Where it ends'];
    return made({ ...base, kind: 'flow', steps: steps.map((step) => ({ heading: [], text: prompt(step) })) }, { slots: result.slots });
  }
  return made(
    {
      ...base,
      kind: 'context',
      paragraphs: [prompt(`${result.why} Write this page, or take it out`)],
      bullets: [],
    },
    { slots: result.slots },
  );
}

function needsFigures({ kind }: TemplateSlide): boolean {
  switch (kind) {
    case 'key-figures':
    case 'big-number':
    case 'chart':
    case 'compare':
    case 'figures-table':
    case 'source-comparison':
      return true;
    case 'cover':
    case 'purpose':
    case 'bottom-line':
    case 'divider':
    case 'context':
    case 'flow':
    case 'timeline':
    case 'actors':
    case 'quotation':
    case 'legal-basis':
    case 'so-what':
    case 'exposure':
    case 'control-gap':
    case 'recommendations':
    case 'options':
    case 'assumptions':
    case 'sources':
      return false;
    default:
      return assertNever(kind);
  }
}
