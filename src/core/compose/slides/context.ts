import type { Sentence } from '../../model/outline';
import { because } from '../../model/reason';
import { figuresIn, plain, type RichText } from '../../model/rich-text';
import type { TemplateSlideOf } from '../../model/template';
import { dropped, empty, filled, made, slideBase, titleKey, type Briefing, type Maker, type StorySection, type Taken } from '../context';
import { matchSections } from '../slots/match-sections';
import { carries } from '../slots/words';
import { sourceText } from '../source-text';
import { countWords, headingOf, keyOf, readableSentences, said, storyNotes, tellingSentences } from '../story';
import { titleThatFits } from '../titles/article-title';
import { asTitle, tellingSentence } from '../titles/telling-title';

/** What stands on the slide, in sentences and words; the whole section stands in the notes. */
const FEWEST = 3;
/** Sections at most that a short first one is told with. */
const FURTHER = 2;
const SENTENCES = 4;
const WORDS = 85;
const BULLET_WORDS = 75;
/** An item of fewer words is a name. */
const NAME_WORDS = 3;
/** A heading of fewer words names its subject and says nothing of it. */
const STATING = 4;
/** A title counts as part of what is read. */
const TITLED = 1;
/** A sentence worth this share of the most telling one speaks for its section. */
const SPEAKS = 0.6;

/** A section told in its own most telling sentences, in reading order; or the whole article so. */
export const context: Maker<'context'> = (wanted, briefing) => {
  const whole = wanted.narrative.place === 'whole';
  const free = briefing.sections.filter(({ id }) => !briefing.taken.sections.has(id));
  const sections = sectionsFor(wanted, free, briefing);
  if (sections.length === 0) {
    if (free.length === 0) return dropped('narrative', because('told-before'));
    return { outcome: 'dropped', ...NOT_TOLD, slots: [empty('narrative', NOT_TOLD)], untold: true };
  }
  // What is headed so is told whole, though the bottom line has said the gist of it; so is each of several articles.
  const told = sections.map((section) => tellable(section, (whole && briefing.extractions.length > 1) || isHeadedFor(section, wanted) ? undefined : briefing.taken.sentences));
  // A page of one sentence is a line too much: another section that tells it, or the notes, serve better.
  const tells = told.filter((page) => whole || answers(page.section, wanted) || isNew(page, briefing.taken));
  const page = tells.find(({ prose, bullets }) => bullets.length > 0 || prose.length > 1) ?? (wanted.required || whole ? tells.find(({ section, prose }) => prose.length > 0 && (whole || answers(section, wanted))) : undefined);
  if (page === undefined && tells.length === 0) return { outcome: 'dropped', ...NOT_TOLD, slots: [empty('narrative', NOT_TOLD)], untold: true };
  if (page === undefined) return dropped('narrative', told.some(({ prose }) => prose.length > 0) ? ONE_SENTENCE : TOO_LONG);
  const { section, prose, bullets } = page;
  const { source } = section;
  const answered = whole || answers(section, wanted);
  const title = titled(section, prose, answered ? wanted.title : briefing.words.titles.alsoInSource, whole, briefing);
  const shown = prose.filter((sentence) => sentence !== title.sentence);
  const say = (sentence: Sentence): RichText => said(source, sentence);
  return made(
    {
      ...slideBase(wanted, title.text, 'fact'),
      subtitle: title.topic,
      notes: storyNotes(wanted.guidance, section, briefing.words.notes),
      kind: 'context',
      // A list has its lead beside it; sentences alone read best as one list.
      paragraphs: bullets.length > 0 ? shown.map(say) : [],
      bullets: bullets.length > 0 ? bullets : shown.map(say),
    },
    {
      // What says something else is no answer, and the report says so.
      slots: [answered ? filled('narrative', [section.id], whichIs(section)) : empty('narrative', TOLD_ELSE)],
      took: {
        sections: whole ? briefing.sections.map(({ id }) => id) : [section.id],
        sentences: prose.map((sentence) => keyOf(source, sentence)),
      },
      ...(answered ? {} : { untold: true }),
    },
  );
};

/** Sections that may tell a page, best first. */
function sectionsFor({ narrative, required }: TemplateSlideOf<'context'>, free: readonly StorySection[], { sections, taken }: Briefing): readonly StorySection[] {
  const only = (section: StorySection | undefined): readonly StorySection[] => (section === undefined ? [] : [section]);
  if (narrative.place === 'whole') return only(joined(sections));
  if (narrative.place === 'opening' && narrative.words === undefined) return only(opening(free, taken));
  const matching = matchSections(narrative, free);
  return required ? [...matching, ...byWeight(free.filter((section) => !matching.includes(section)))] : matching;
}

/** A section with what of it a page can say. */
interface Tellable {
  readonly section: StorySection;
  readonly prose: readonly Sentence[];
  readonly bullets: readonly RichText[];
}

/** Whether a page would say nothing that an earlier one has said. */
const isNew = ({ section: { source }, prose }: Tellable, { sentences }: Taken): boolean => prose.every((sentence) => !sentences.has(keyOf(source, sentence)));

/** What of a section a page can say. */
function tellable(section: StorySection, said: ReadonlySet<string> | undefined): Tellable {
  const bullets = listOf(section);
  const prose = tellingSentences(
    { ...section, sentences: section.sentences.filter(({ block }) => !section.bullets.includes(block)) },
    { sentences: bullets.length > 0 ? 1 : SENTENCES, words: WORDS, ...(said === undefined ? {} : { said }) },
  );
  return { section, prose, bullets };
}

const NOT_TOLD = because('not-told');
const TOLD_ELSE = because('told-else');
const ONE_SENTENCE = because('one-sentence');
const TOO_LONG = because('no-short-sentence');

/** Those with the most telling sentence first: a required page says something before it says nothing. */
const byWeight = (sections: readonly StorySection[]): readonly StorySection[] => {
  const weight = ({ sentences }: StorySection): number => Math.max(0, ...sentences.map((sentence) => sentence.weight));
  return [...sections].sort((a, b) => weight(b) - weight(a));
};

/** Which section tells the page, for the fit report. */
const whichIs = ({ heading, headingStated }: StorySection): string => (headingStated ? `The section “${heading}”.` : 'A part of the text without a heading.');

/** Whether a section carries the words that a page asks for. */
const answers = (section: StorySection, { narrative }: TemplateSlideOf<'context'>): boolean =>
  narrative.words === undefined || matchSections(narrative, [section]).length > 0;

/** Whether a section's own heading names what a page asks for. */
const isHeadedFor = ({ heading, headingStated }: StorySection, { narrative }: TemplateSlideOf<'context'>): boolean =>
  headingStated && narrative.words !== undefined && carries(heading, narrative.words);

/** The first article's sections as one, under no heading. */
function joined(sections: readonly StorySection[]): StorySection | undefined {
  const [first] = sections;
  if (first === undefined) return undefined;
  const own = sections.filter(({ source }) => source === first.source);
  return own.length === 1
    ? first
    : { ...first, headingStated: false, text: '', sentences: own.flatMap(({ sentences }) => sentences), bullets: [] };
}

/** The first section, with those after it while it has too little that no slide has said. */
function opening(sections: readonly StorySection[], { sentences }: Taken): StorySection | undefined {
  const [first, ...rest] = sections;
  if (first === undefined) return undefined;
  const unsaid = (section: StorySection): number => readableSentences(section).filter((sentence) => !sentences.has(keyOf(section.source, sentence))).length;
  const own = rest.filter(({ source }) => source === first.source).slice(0, FURTHER);
  return own.reduce((told, next) => (told.bullets.length > 0 || unsaid(told) >= FEWEST ? told : withNext(told, next)), first);
}

/** Two sections told as one. */
const withNext = (first: StorySection, next: StorySection): StorySection => ({
  ...first,
  text: [first.text, next.text].join('\n'),
  sentences: [...first.sentences, ...next.sentences],
  bullets: [...first.bullets, ...next.bullets],
});

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

/** A sentence that speaks for the section, when others are left to say; else its stated heading, where that is more than a name; else the plain title. */
function titled(
  section: StorySection,
  prose: readonly Sentence[],
  plainTitle: string,
  whole: boolean,
  { taken, candidates, extractions }: Briefing,
): Titled {
  const { source } = section;
  const topic = !whole && section.headingStated ? headingOf(section) : plain(plainTitle);
  const states = !whole && section.headingStated && countWords(section.heading) >= STATING;
  const told =
    prose.length <= TITLED
      ? null
      : tellingSentence(
          prose.map((sentence) => ({ source, sentence })),
          { candidates, speaks: SPEAKS, unlike: extractions.map(({ outline }) => outline.title), isSaid: ({ sentence }) => taken.sentences.has(keyOf(source, sentence)) },
        );
  if (told !== null) {
    const text = asTitle(told);
    // A stated heading that is more than a name gives way only to a sentence that states a figure.
    if (!states || figuresIn(text).length > 0) return { text, topic, sentence: told.whole ? told.sentence : null };
  }
  if (!whole && section.headingStated && !states) return { text: plain(plainTitle), topic, sentence: null };
  const headline = whole ? titleThatFits(source) : null;
  if (headline === null || taken.titles.has(titleKey(headline))) return { text: topic, topic: [], sentence: null };
  return { text: headline, topic, sentence: null };
}
