import { finds } from '../../model/finds';
import { shownFigures } from '../../model/shown-figures';
import type { BriefingRule } from './briefing-rule';
import { tellingSlides } from './used-figures';

/** Bottom line, its own slide and the conclusion: more is filling. */
const MOST = 4;

/** A figure that the deck says again and again; where the author's pages quote it as evidence, it tells nothing. */
export const figureRepeated: BriefingRule = ({ deck }) => {
  const slides = tellingSlides(deck).filter(({ kind, standing }) => kind !== 'cover' && standing !== 'judgement');
  const times = new Map<string, number>();
  for (const id of slides.flatMap(shownFigures)) times.set(id, (times.get(id) ?? 0) + 1);
  return deck.ledger.flatMap((entry) => {
    const count = times.get(entry.id) ?? 0;
    if (count <= MOST || entry.type !== 'figure') return [];
    return [
      {
        ...finds('figure-repeated', entry.quote, count),
        severity: 'note' as const,
        place: { figure: entry.id },
        actual: `${count} slides`,
        expected: `at most ${MOST}`,
      },
    ];
  });
};
