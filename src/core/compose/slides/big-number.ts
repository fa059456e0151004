import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { because } from '../../model/reason';
import { plain, type RichText } from '../../model/rich-text';
import type { Sentence } from '../../model/outline';
import { dropped, filled, made, slideBase, titleKey, type Briefing, type Maker } from '../context';
import { nameOf } from '../naming/label';
import { isSpeech, keyOf, said, standsAlone, wordsOfSentence } from '../story';
import { titleThatFits } from '../titles/article-title';
import { figuresTitle } from '../titles/figures-title';
import { statingTitle } from '../titles/stating-title';
import { asTitle, type Told } from '../titles/telling-title';
import { cardOf } from './cards';
import { saidInTitle } from '../slots/said-in-title';

/** Longest sentence, in characters, that stands beside a number. */
const LONGEST = 240;

/** One figure that carries the briefing, with the sentence it stands in. */
export const bigNumber: Maker<'big-number'> = (wanted, briefing) => {
  const figure = briefing.slots.get(wanted.card.name);
  if (figure === undefined) return dropped(wanted.card.name, because('no-meaning'));
  if (wanted.card.label === undefined && nameOf(figure) === '') return dropped(wanted.card.name, because('no-name'));
  const source = briefing.extractions.find(({ article }) => article.id === figure.article);
  const mentions = (briefing.candidates.find((candidate) => candidate.figure.id === figure.id)?.mentions ?? []).flatMap(
    (id) => briefing.figureOf(id) ?? [],
  );
  const sentence = source?.outline.sentences.find(({ start, end }) =>
    [figure, ...mentions].some((mention) => start <= mention.start && end >= mention.end),
  );
  const told = source === undefined || sentence === undefined ? null : { source, sentence };
  const titled = statingTitle([figure], 1, briefing);
  const headline = headlineOf(figure, source);
  const fresh = headline === null || briefing.taken.titles.has(titleKey(headline)) ? null : headline;
  const message = titled !== null ? asTitle(titled) : (figuresTitle([figure], briefing.words) ?? fresh);
  const beside = besideNumber(told, titled, briefing);
  return made(
    {
      ...slideBase(wanted, message ?? plain(wanted.title), 'fact'),
      subtitle: message === null ? [] : plain(wanted.title),
      kind: 'big-number',
      card: cardOf(figure, briefing, wanted.card.label),
      points: beside === null ? [] : [said(beside.source, beside.sentence)],
    },
    {
      slots: [filled(wanted.card.name, [figure.id], `The source says “${figure.quote}”.`)],
      took: { sentences: [beside, titled].flatMap((one) => (one === null ? [] : [keyOf(one.source, one.sentence)])) },
    },
  );
};

/** So many sentences behind the number's own are looked through for one that goes on from it. */
const FURTHER = 4;

/**
 * What stands beside the number: its own sentence, unless the title or an earlier page has said that;
 * then the next of its section that can stand alone, in nobody's mouth, and that no page has said. Nothing rather than the
 * same again, where the title is a sentence of the source.
 */
function besideNumber(told: Told | null, titled: Told | null, { sections, taken }: Briefing): Told | null {
  if (told === null) return null;
  const { source, sentence } = told;
  const isSaid = (one: Sentence): boolean => taken.sentences.has(keyOf(source, one)) || one === titled?.sentence;
  if (!isSaid(sentence)) return told;
  const own = sections.find((section) => section.source === source && section.sentences.includes(sentence))?.sentences ?? [];
  const at = own.indexOf(sentence);
  const next = own.slice(at + 1, at + 1 + FURTHER).find((one) => !isSaid(one) && standsAlone(source, one) && !isSpeech(wordsOfSentence(source, one)) && wordsOfSentence(source, one).length <= LONGEST);
  if (next !== undefined) return { source, sentence: next };
  return titled === null ? told : null;
}

/** The article's title, where that is what names the figure. */
const headlineOf = ({ quote }: Figure, source: Extraction | undefined): RichText | null =>
  source !== undefined && saidInTitle(source.outline.title, quote) ? titleThatFits(source) : null;
