import { empty, filled, made, slideBase, type Maker } from '../context';
import { matchSections } from '../slots/match-sections';
import { said, sourceNotes, tellingSentences } from '../story';

/** Fewer steps are no flow, more do not stand side by side. */
const FEWEST = 3;
const MOST = 5;

/** How something works, as three to five sentences of one section in their order. */
export const flow: Maker<'flow'> = (wanted, briefing) => {
  const free = briefing.sections.filter(({ id }) => !briefing.taken.sections.has(id));
  const section = matchSections(wanted.narrative, free).find(
    (candidate) => tellingSentences(candidate, MOST).length >= FEWEST,
  );
  if (section === undefined) {
    const why = 'No chosen section tells this in three steps or more.';
    return { outcome: 'dropped', why, slots: [empty('narrative', why)] };
  }
  return made(
    {
      ...slideBase(wanted, [{ type: 'text', text: section.heading }], 'reported'),
      notes: [wanted.guidance, sourceNotes(section)].filter((note) => note !== '').join('\n\n'),
      kind: 'flow',
      steps: tellingSentences(section, MOST).map((sentence) => ({ heading: [], text: said(section.source, sentence) })),
    },
    {
      slots: [filled('narrative', [section.id], `“${section.heading}”`)],
      took: { groups: [], sections: [section.id] },
    },
  );
};
