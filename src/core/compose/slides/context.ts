import type { Sentence } from '../../model/outline';
import { figuresIn, plain, type RichText } from '../../model/rich-text';
import type { TemplateSlideOf } from '../../model/template';
import { dropped, empty, filled, made, slideBase, titleKey, type Briefing, type Maker, type StorySection } from '../context';
import { matchSections } from '../slots/match-sections';
import { sourceText } from '../source-text';
import { countWords, headingOf, keyOf, said, storyNotes, tellingSentences } from '../story';
import { titleThatFits } from '../titles/article-title';
import { asTitle, tellingSentence } from '../titles/telling-title';

/** What stands on the slide, in sentences and words; the whole section stands in the notes. */
const FEWEST = 3;
const SENTENCES = 4;
const WORDS = 85;
const BULLET_WORDS = 75;
/** An item of fewer words is a name. */
const NAME_WORDS = 3;
/** A title counts as part of what is read. */
const TITLED = 1;
/** A sentence worth this share of the most telling one speaks for its section. */
const SPEAKS = 0.6;
/** Title of a section that a page tells though it does not answer it. */
const ALSO = 'Also in the source';

/** A section told in its own most telling sentences, in reading order; or the whole article so. */
export const context: Maker<'context'> = (wanted, briefing) => {
  const whole = wanted.narrative.place === 'whole';
  const tellsAll = whole || wanted.narrative.place === 'opening';
  const free = briefing.sections.filter(({ id }) => !briefing.taken.sections.has(id));
  const section = whole
    ? joined(briefing.sections)
    : wanted.narrative.place === 'opening' && wanted.narrative.words === undefined
      ? opening(free)
      : (matchSections(wanted.narrative, free)[0] ?? (wanted.required ? heaviest(free) : undefined));
  if (section === undefined) {
    if (free.length === 0) return dropped('narrative', 'Every chosen section is told on an earlier slide.');
    return { outcome: 'dropped', why: NOT_TOLD, slots: [empty('narrative', NOT_TOLD)], untold: true };
  }
  const { source } = section;
  const bullets = listOf(section);
  const prose = tellingSentences(
    { ...section, sentences: section.sentences.filter(({ block }) => !section.bullets.includes(block)) },
    {
      sentences: bullets.length > 0 ? 1 : SENTENCES,
      words: WORDS,
      // What happened must be told whole, though the bottom line has said the gist of it.
      ...(tellsAll ? {} : { said: briefing.taken.sentences }),
    },
  );
  if (prose.length === 0 && bullets.length === 0) return dropped('narrative', 'The section that tells this has no sentence short enough for a slide.');
  const answered = whole || answers(section, wanted);
  const title = titled(section, prose, answered ? wanted.title : ALSO, whole, briefing);
  const shown = prose.filter((sentence) => sentence !== title.sentence);
  const told = (sentence: Sentence): RichText => said(source, sentence);
  return made(
    {
      ...slideBase(wanted, title.text, 'fact'),
      subtitle: title.topic,
      notes: storyNotes(wanted.guidance, section),
      kind: 'context',
      // A list has its lead beside it; sentences alone read best as one list.
      paragraphs: bullets.length > 0 ? shown.map(told) : [],
      bullets: bullets.length > 0 ? bullets : shown.map(told),
    },
    {
      slots: [filled('narrative', [section.id], whyThis(section, wanted))],
      took: {
        sections: whole ? briefing.sections.map(({ id }) => id) : [section.id],
        sentences: prose.map((sentence) => keyOf(source, sentence)),
      },
    },
  );
};

const NOT_TOLD = 'None of the chosen sections tells this.';

/** The untold section with the most telling sentence: a required page says something before it says nothing. */
const heaviest = (sections: readonly StorySection[]): StorySection | undefined => {
  const weight = ({ sentences }: StorySection): number => Math.max(0, ...sentences.map((sentence) => sentence.weight));
  return [...sections].sort((a, b) => weight(b) - weight(a))[0];
};

/** Why a section tells the page, for the fit report. */
function whyThis(section: StorySection, wanted: TemplateSlideOf<'context'>): string {
  const which = section.headingStated ? `The section “${section.heading}”` : 'A part of the text without a heading';
  return answers(section, wanted) ? `${which}.` : `${which}: none uses this page’s words, and it was not told yet.`;
}

/** Whether a section carries the words that a page asks for. */
const answers = (section: StorySection, { narrative }: TemplateSlideOf<'context'>): boolean =>
  narrative.words === undefined || matchSections(narrative, [section]).length > 0;

/** The first article's sections as one, under no heading. */
function joined(sections: readonly StorySection[]): StorySection | undefined {
  const [first] = sections;
  if (first === undefined) return undefined;
  const own = sections.filter(({ source }) => source === first.source);
  return own.length === 1
    ? first
    : { ...first, headingStated: false, text: '', sentences: own.flatMap(({ sentences }) => sentences), bullets: [] };
}

/** The first section, with the one after it where it is only a lead. */
function opening(sections: readonly StorySection[]): StorySection | undefined {
  const [first, second] = sections;
  if (first === undefined || second === undefined || first.sentences.length >= FEWEST) return first;
  const both = joined([first, second]);
  return both === undefined ? undefined : { ...both, text: first.text };
}

/** The section's own list, as far as a slide can carry it; a list of bare names is left to the notes. */
function listOf({ source: { article, figures }, bullets }: StorySection): readonly RichText[] {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const items = bullets.flatMap((id) => {
    const block = blocks.get(id);
    return block === undefined ? [] : [{ ...block, words: countWords(article.text.slice(block.start, block.end)) }];
  });
  if (items.filter(({ words }) => words < NAME_WORDS).length > items.length / 2) return [];
  let words = 0;
  return items.flatMap((item) => {
    words += item.words;
    return words > BULLET_WORDS ? [] : [sourceText(article, figures, item.start, item.end)];
  });
}

/** What the title says, the topic below it, and the sentence that stands as title. */
interface Titled {
  readonly text: RichText;
  readonly topic: RichText;
  readonly sentence: Sentence | null;
}

/** A sentence that speaks for the section, when others are left to say; else its stated heading; else the plain title. */
function titled(
  section: StorySection,
  prose: readonly Sentence[],
  plainTitle: string,
  whole: boolean,
  { taken, candidates, extractions }: Briefing,
): Titled {
  const { source } = section;
  const topic = !whole && section.headingStated ? headingOf(section) : plain(plainTitle);
  const told =
    prose.length <= TITLED
      ? null
      : tellingSentence(
          prose.map((sentence) => ({ source, sentence })),
          { candidates, speaks: SPEAKS, unlike: extractions.map(({ outline }) => outline.title), isSaid: ({ sentence }) => taken.sentences.has(keyOf(source, sentence)) },
        );
  if (told !== null) {
    const text = asTitle(told);
    // A stated heading gives way only to a sentence that states a figure.
    if (whole || !section.headingStated || figuresIn(text).length > 0) return { text, topic, sentence: told.whole ? told.sentence : null };
  }
  const headline = whole ? titleThatFits(source) : null;
  if (headline === null || taken.titles.has(titleKey(headline))) return { text: topic, topic: [], sentence: null };
  return { text: headline, topic, sentence: null };
}
