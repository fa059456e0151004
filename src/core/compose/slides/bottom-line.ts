import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { figuresIn, plain, prompt, type RichText } from '../../model/rich-text';
import { filled, made, slideBase, type Briefing, type Maker } from '../context';
import { countWords, headingOf, keyOf, said, wordsOfSentence } from '../story';
import { titleThatFits } from '../titles/article-title';
import type { Candidate } from '../slots/match-figures';
import { saidInTitle } from '../slots/said-in-title';
import { clearFirst, figuresTitle } from '../titles/figures-title';
import { asTitle, tellingSentence, type Told } from '../titles/telling-title';
import { wording } from '../wording';
import { answersOf, cardOf, cardsFor } from './cards';
import { pointsFrom, type Point } from './points';

/** A headline of fewer words names its subject and says nothing of it. */
const SENTENCE = 5;

/** A sentence worth this share of the most telling one speaks for an article. */
const SPEAKS = 0.62;

/** Bottom line up front: the source's most telling sentences beside the main numbers, then the house's own points. */
export const bottomLine: Maker<'bottom-line'> = (wanted, briefing) => {
  const { cards, answers } = cardsFor(wanted.cards, wanted.cards.length, briefing);
  const sentences = briefing.sections.flatMap((section) => section.sentences.map((sentence) => ({ section, sentence })));
  const main = (cards.length > 0 ? cards : briefing.candidates.filter(({ figure }) => figure.equivalentOf === null)).map(({ figure }) => figure);
  const title = titled(wanted.title, sentences, main, briefing);
  const points = pointsFrom(sentences, wanted.points, { words: title.words, figures: title.words === '' ? [] : figuresIn(title.text) });
  const own = (wanted.own ?? []).map(({ heading, text }) => ({
    heading: wording(heading, briefing),
    text: wording(text, briefing),
  }));
  const told = points.map(({ section, sentence }) => ({
    heading: headingOf(section),
    text: said(section.source, sentence),
  }));
  return made(
    {
      ...slideBase(wanted, title.text, 'fact'),
      subtitle: title.topic,
      kind: 'bottom-line',
      points: [...(told.length > 0 ? told : [{ heading: [], text: prompt(briefing.words.prompts.bottomLine) }]), ...own],
      cards: cards.map(({ figure, label }) => cardOf(figure, briefing, label)),
    },
    {
      slots: [
        ...answersOf(answers),
        ...points.map(({ section, sentence }) => filled('point', [section.id], sentence.reason)),
      ],
      took: { sentences: [...title.keys, ...points.map(({ section, sentence }) => keyOf(section.source, sentence))] },
    },
  );
};

/** What the title says, with the words that the points must not repeat. */
interface Titled {
  readonly text: RichText;
  /** The plain title, where the title is not that itself. */
  readonly topic: RichText;
  readonly words: string;
  readonly keys: readonly string[];
}

/**
 * The source's own most telling sentence where it can stand as title; else the article's headline,
 * when it states a number and drops no hedge; else what the main figures say; else a headline that
 * states something without a number; else the plain title.
 */
function titled(plainTitle: string, points: readonly Point[], figures: readonly Figure[], { extractions, candidates, figureOf, words }: Briefing): Titled {
  const topic = plain(plainTitle);
  const [only] = extractions.length === 1 ? extractions : [];
  if (only !== undefined) {
    const told = tellingSentence(points.map(toldOf), { candidates, speaks: SPEAKS, unlike: [], isSaid: () => false });
    if (told !== null) return { text: asTitle(told), topic, words: wordsOfSentence(told.source, told.sentence), keys: [keyOf(told.source, told.sentence)] };
  }
  const headline = only !== undefined && isStatement(only.outline.title) && !candidates.some((candidate) => dropsHedge(candidate, only, figureOf)) ? titleThatFits(only) : null;
  const said = { text: headline ?? [], topic, words: only?.outline.title ?? '', keys: [] };
  // A headline with a number says more than numbers without a sentence.
  if (headline !== null && figuresIn(headline).length > 0) return said;
  const counted = figuresTitle(clearFirst(figures, candidates), words);
  if (counted !== null) return { text: counted, topic, words: '', keys: [] };
  return headline === null ? { text: topic, topic: [], words: '', keys: [] } : said;
}

/** Whether the headline gives a number plainly that the text hedges: 'about', 'over'. */
const dropsHedge = ({ figure, mentions }: Candidate, { outline }: Extraction, figureOf: Briefing['figureOf']): boolean =>
  figure.qualifier !== 'exact' && mentions.some((id) => figureOf(id)?.qualifier === 'exact' && saidInTitle(outline.title, figureOf(id)?.quote ?? ''));

const toldOf = ({ section, sentence }: Point): Told => ({ source: section.source, sentence });

/** Whether a headline says something of its subject: no question, no bare name, no 'X – update'. */
const isStatement = (headline: string): boolean =>
  countWords(headline) >= SENTENCE && !headline.endsWith('?') && !/\s[–—-]\s+\p{L}+$/u.test(headline);
