import type { Sentence } from '../../model/outline';
import { plain, type RichText } from '../../model/rich-text';
import { dropped, filled, made, slideBase, type Maker, type StorySection } from '../context';
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

/** A section told in its own most telling sentences, in reading order; or the whole article so. */
export const context: Maker<'context'> = (wanted, briefing) => {
  const whole = wanted.narrative.place === 'whole';
  const tellsAll = whole || wanted.narrative.place === 'opening';
  const free = briefing.sections.filter(({ id }) => !briefing.taken.sections.has(id));
  const section = whole
    ? joined(briefing.sections)
    : wanted.narrative.place === 'opening' && wanted.narrative.words === undefined
      ? opening(free)
      : matchSections(wanted.narrative, free)[0];
  if (section === undefined) {
    return dropped('narrative', free.length === 0 ? 'Every chosen section is told on an earlier slide.' : 'None of the chosen sections tells this.');
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
  const title = titled(section, prose, wanted.title, whole, briefing.taken.sentences);
  const shown = prose.filter((sentence) => sentence !== title.sentence);
  const told = (sentence: Sentence): RichText => said(source, sentence);
  return made(
    {
      ...slideBase(wanted, title.text, 'fact'),
      subtitle: title.sentence === null ? [] : plain(wanted.title),
      notes: storyNotes(wanted.guidance, section),
      kind: 'context',
      // A list has its lead beside it; sentences alone read best as one list.
      paragraphs: bullets.length > 0 ? shown.map(told) : [],
      bullets: bullets.length > 0 ? bullets : shown.map(told),
    },
    {
      slots: [filled('narrative', [section.id], section.headingStated ? `The section “${section.heading}”.` : 'A part of the text without a heading.')],
      took: {
        sections: whole ? briefing.sections.map(({ id }) => id) : [section.id],
        sentences: prose.map((sentence) => keyOf(source, sentence)),
      },
    },
  );
};

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
  const items = bullets.flatMap((id) => {
    const block = article.blocks.find((candidate) => candidate.id === id);
    return block === undefined ? [] : [{ ...block, words: countWords(article.text.slice(block.start, block.end)) }];
  });
  if (items.filter(({ words }) => words < NAME_WORDS).length > items.length / 2) return [];
  let words = 0;
  return items.flatMap((item) => {
    words += item.words;
    return words > BULLET_WORDS ? [] : [sourceText(article, figures, item.start, item.end)];
  });
}

/** The section's stated heading; else a sentence that speaks for it, when others are left to say; else the plain title. */
function titled(
  section: StorySection,
  prose: readonly Sentence[],
  plainTitle: string,
  whole: boolean,
  earlier: ReadonlySet<string>,
): { readonly text: RichText; readonly sentence: Sentence | null } {
  if (whole) return { text: titleThatFits(section.source) ?? plain(plainTitle), sentence: null };
  if (section.headingStated) return { text: headingOf(section), sentence: null };
  const told = tellingSentence(section.sentences.map((sentence) => ({ source: section.source, sentence })));
  return told === null || prose.length <= TITLED || !prose.includes(told.sentence) || earlier.has(keyOf(section.source, told.sentence)) ? { text: plain(plainTitle), sentence: null } : { text: asTitle(told), sentence: told.sentence };
}
