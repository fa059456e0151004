import type { TemplateSlide } from '../../model/template';
import { made, slideBase, type Made } from '../context';

/** A required slide that could not be made stands as a page the author must write, saying why. */
export function standIn(wanted: TemplateSlide, result: Made): Made {
  if (result.outcome === 'made' || !wanted.required) return result;
  return made(
    {
      ...slideBase(wanted, [{ type: 'text', text: wanted.title }], 'judgement'),
      kind: 'context',
      paragraphs: [[{ type: 'prompt', text: `${result.why} Write this page, or take it out` }]],
      bullets: [],
    },
    { slots: result.slots },
  );
}
