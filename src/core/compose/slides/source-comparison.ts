import { because } from '../../model/reason';
import { plain } from '../../model/rich-text';
import { compareSources } from '../comparison/compare-sources';
import { dropped, filled, made, slideBase, type Maker } from '../context';

/** Rows on one slide that can still be compared at a glance. */
const MOST = 10;

/** What two articles say of the same things; needs two articles that speak of one event. */
export const sourceComparison: Maker<'source-comparison'> = (wanted, { candidates, extractions }) => {
  const [first, second] = extractions;
  if (first === undefined || second === undefined) return dropped('sources', because('no-second-article'));
  const { rows: compared, oneEvent } = compareSources([first, second], candidates);
  if (compared.length === 0) return dropped('sources', because('nothing-in-common'));
  if (!oneEvent) return dropped('sources', because('different-events'));
  const rows = compared.slice(0, MOST);
  return made(
    {
      ...slideBase(wanted, plain(wanted.title), 'fact'),
      kind: 'source-comparison',
      sources: [first.outline.title, second.outline.title],
      rows: rows.map(({ subject, first: one, second: other, verdict }) => ({
        subject: plain(subject),
        first: one.id,
        second: other.id,
        verdict,
      })),
    },
    {
      slots: [filled('sources', rows.flatMap((row) => [row.first.id, row.second.id]), 'Figures of the same kind whose names share their words.')],
    },
  );
};
