import type { Sentence } from '../../model/outline';
import { because } from '../../model/reason';
import { plain } from '../../model/rich-text';
import { dropped, filled, made, slideBase, type Maker, type StorySection } from '../context';
import { matchSections } from '../slots/match-sections';
import { headingOf, keyOf, said, storyNotes, tellingSentences, wordsOfSentence } from '../story';
import { context } from './context';

/** Fewer steps are no flow, more do not stand side by side. */
const FEWEST = 3;
const MOST = 5;
const MEASURE = { sentences: MOST, words: 110, longest: 190, lead: 190 };

/** Words that put one thing after another: anywhere in a sentence, or only where it begins. */
const SEQUENCE = /\b(?:first|then|next|finally|afterwards|subsequently|before it is|until)\b|^(?:after|once|later|when|before)\b/i;
/** So many steps must say that they follow one another. */
const SEQUENT = 2;

/** How something works, as three to five sentences of one section in their order; unless they tell a sequence, a required page tells it as it stands and another is left out. */
export const flow: Maker<'flow'> = (wanted, briefing) => {
  const free = briefing.sections.filter(({ id }) => !briefing.taken.sections.has(id));
  const section = matchSections(wanted.narrative, free).find(
    (candidate) => isSequence(candidate, tellingSentences(candidate, MEASURE)),
  );
  // What must be told is told without steps rather than not at all.
  if (section === undefined && wanted.required) return context({ ...wanted, kind: 'context' }, briefing);
  if (section === undefined) return dropped('narrative', because('no-sequence'));
  const steps = tellingSentences(section, MEASURE);
  return made(
    {
      ...slideBase(wanted, plain(briefing.words.titles.stepByStep), 'fact'),
      subtitle: section.headingStated ? headingOf(section) : plain(wanted.title),
      notes: storyNotes(wanted.guidance, section, briefing.words.notes),
      kind: 'flow',
      steps: steps.map((sentence) => ({ heading: [], text: said(section.source, sentence) })),
    },
    {
      slots: [filled('narrative', [section.id], section.headingStated ? `The section “${section.heading}”.` : 'A part of the text without a heading.')],
      took: { sections: [section.id], sentences: steps.map((sentence) => keyOf(section.source, sentence)) },
    },
  );
};

/** Whether the sentences that would be its steps put one thing after another. */
const isSequence = ({ source }: StorySection, steps: readonly Sentence[]): boolean =>
  steps.length >= FEWEST && steps.filter((sentence) => SEQUENCE.test(wordsOfSentence(source, sentence))).length >= SEQUENT;
