import { shownFigures } from '../model/shown-figures';
import type { Slide } from '../model/slide';
import { slideTexts } from '../model/slide-texts';
import type { Briefing } from './context';

/** Words by which a source leaves a statement to somebody. */
const REPORTING =
  /\b(said|says|told|added|according to|alleg(?:es|ed|edly|ations?)|accus(?:es|ed)|claim(?:s|ed)?|believ(?:es|ed)|suspected|reportedly|estimates|argues?|expects?)\b/i;

/**
 * The slide with its standing: what the source states stands as fact; what it leaves to somebody
 * ('Ofcom said', an attributed figure) as reported; the author's own stays judgement.
 */
export function withStanding(slide: Slide, { figureOf }: Pick<Briefing, 'figureOf'>): Slide {
  if (slide.standing !== 'fact' || slide.kind === 'cover' || slide.kind === 'sources') return slide;
  const attributed = shownFigures(slide).some((id) => figureOf(id)?.attribution != null);
  const told = slideTexts(slide).some(({ text }) => text.some((span) => span.type === 'text' && REPORTING.test(span.text)));
  return attributed || told ? { ...slide, standing: 'reported' } : slide;
}
