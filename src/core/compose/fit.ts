import { cardSlotsOf } from '../model/template-slots';
import type { FitReport } from '../model/fit';
import type { Briefing, Taken } from './context';
import type { Outcome } from './taken';

/** What the template found, what stayed empty, and what was chosen and is on no slide. */
export const fitOf = (
  outcomes: readonly Outcome[],
  { candidates, sections }: Pick<Briefing, 'candidates' | 'sections'>,
  taken: Taken,
  shown: ReadonlySet<string>,
): FitReport => ({
  slots: outcomes.flatMap(({ wanted, result }) => result.slots.map((slot) => ({ slide: wanted.id, ...(cardSlotsOf(wanted).some(({ name }) => name === slot.slot) ? {} : { page: wanted.title }), ...slot }))),
  dropped: outcomes.flatMap(({ wanted, result }) =>
    result.outcome === 'dropped' ? [{ slide: wanted.id, why: result.why, said: result.said }] : [],
  ),
  leftOver: {
    figures: candidates
      .filter(({ mentions }) => !mentions.some((id) => shown.has(id)))
      .map(({ figure }) => figure.id),
    sections: sections.map(({ id }) => id).filter((id) => !taken.sections.has(id)),
  },
});
