import type { RichText } from '../../model/rich-text';
import { empty, filled, made, slideBase, type Maker } from '../context';
import { named, opening, sentenceCase } from '../naming';

const FEWEST = 3;
const MOST = 7;

/** Dated figures in order of time; left out below three different dates. */
export const timeline: Maker<'timeline'> = (wanted, { candidates }) => {
  const dated = candidates
    .map(({ figure }) => figure)
    .filter(({ asOf, equivalentOf, grounds }) => asOf !== null && equivalentOf === null && grounds.asOf?.how === 'stated')
    .filter((figure, index, all) => index === all.findIndex(({ asOf }) => asOf?.iso === figure.asOf?.iso))
    .slice(0, MOST)
    .sort((a, b) => (a.asOf?.iso ?? '').localeCompare(b.asOf?.iso ?? ''));
  if (dated.length < FEWEST) {
    const why = 'The source dates fewer than three of the chosen figures.';
    return { outcome: 'dropped', why, slots: [empty('dates', why)] };
  }
  return made(
    {
      ...slideBase(wanted, [{ type: 'text', text: wanted.title }], 'reported'),
      kind: 'timeline',
      events: dated.map((figure) => ({
        date: figure.asOf?.iso ?? null,
        when: sentenceCase(figure.asOf?.words ?? ''),
        text: opening(named(figure)) satisfies RichText,
      })),
    },
    { slots: [filled('dates', dated.map(({ id }) => id), 'Figures with a stated date.')] },
  );
};
