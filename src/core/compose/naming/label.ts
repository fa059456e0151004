import type { Extraction } from '../../model/extraction';
import { GERMAN_SUBJECT, type Figure } from '../../model/figure';
import { plain, type RichText } from '../../model/rich-text';
import { isCurrency, pluralOf } from '../../model/unit-names';
import { sourceText } from '../source-text';
import { predicateOf } from './predicate';
import { isProperName, isSound } from './subject';
import { deckLanguage } from '../../model/framing/deck-language';
import { quoteMarks } from '../../model/framing/quote-marks';

/** Words taken from each side of a number when nothing names it. */
const AROUND = 5;

/** Nouns that say nothing without their sentence. */
const GENERIC = new Set(['person', 'people', 'individual', 'item', 'unit', 'thing', 'room', 'type', 'way', 'part', 'time']);

/** What a percentage can be: '15%' of 'shares' says nothing, of a 'fall in shares' it does. */
const RATE =
  /(?:\b(?:rise|fall|increase|decrease|drop|growth|decline|surge|jump|gain|dip|cut|improvement|reduction) (?:in|of|for|over) |\b(?:share|proportion|part|rate|ratio|margin|yield|interest|return|turnout|discount|stake|commissions?|tax|levy|inflation|unemployment|coverage|vacancy|occupancy|penetration|accuracy|error|efficacy|probability|chance)\b|\p{L}ation$)/iu;

/** Who loses or pays an amount is not what it measures. */
const AGENT = /^(?:\p{L}+ )?(?:customer|victim|criminal|user|analyst|investor|operator|reseller|regulator|retailer|household|seller|supplier|hacker|attacker|fraudster|employee|worker|injunction|company|companie|firm|bank|prosecutor|police|people|authoritie)s?$/iu;

/**
 * What a number counts, in a few words: its subject, or its unit's plural when the text names no
 * subject. Empty when neither says enough.
 */
export function nameOf({ kind, unit, subject, grounds }: Figure): string {
  // Whatever its capitals, a name is sure that the user gave, or German grammar, which gives one to every noun.
  const isGiven = grounds.subject?.how === 'user' || grounds.subject?.finder === GERMAN_SUBJECT;
  const counted = kind === 'count' && unit !== null && !isCurrency(unit) ? pluralOf(unit) : '';
  const name = isSound(subject) ? subject.trim() : counted;
  if (GENERIC.has(name) || (unit !== null && GENERIC.has(unit) && name === counted)) return '';
  if (isGiven) return name;
  if ((kind === 'percent' || kind === 'ratio') && !RATE.test(name)) return '';
  const amount = kind === 'money' || kind === 'percent';
  return amount && (isProperName(name) || AGENT.test(name)) ? '' : name;
}

/**
 * The label under a number: what it counts; of a share what the source says of it; or, when the text does not say so in a name, the words
 * around it as the source has them, in quotation marks. A table's cell is named by its headers.
 */
export function labelOf(figure: Figure, source: Extraction | undefined): RichText {
  const name = nameOf(figure);
  if (source === undefined) return plain(name);
  const predicate = predicateOf(figure, source);
  const { open, close } = quoteMarks(deckLanguage(source.article.language));
  if (predicate !== '') return plain(`${open}${predicate}${close}`);
  if (name !== '') return plain(name);
  return isCell(figure, source) ? plain(figure.subject) : around(figure, source);
}

/** Around a table's cell stand other numbers and no words. */
export const isCell = ({ block }: Figure, { article }: Extraction): boolean => article.blocks.find(({ id }) => id === block)?.kind === 'table';

/** '“charged … for a six-month contract”': the words on both sides, the number left out because it stands above. */
export function around(figure: Figure, { article, outline, figures }: Extraction): RichText {
  const sentence = outline.sentences.find(({ start, end }) => start <= figure.start && end >= figure.end);
  const block = article.blocks.find(({ id }) => id === figure.block);
  const { start, end } = sentence ?? block ?? figure;
  const before = article.text.slice(start, figure.start).match(new RegExp(`(?:\\S+\\s+){0,${AROUND}}$`))?.[0] ?? '';
  const after = article.text.slice(figure.end, end).match(new RegExp(`^(?:\\s+\\S+){0,${AROUND}}`))?.[0] ?? '';
  // Another figure at the edge stands whole or not at all: half a number would be a false one.
  const others = figures.filter(({ id }) => id !== figure.id);
  const first = figure.start - before.length;
  const last = figure.end + after.length;
  const from = Math.max(first, ...others.filter((other) => other.start < first && other.end > first).map((other) => Math.min(other.end, figure.start)));
  const to = Math.min(last, ...others.filter((other) => other.start < last && other.end > last).map((other) => Math.max(other.start, figure.end)));
  const { open, close } = quoteMarks(deckLanguage(article.language));
  const left = sourceText(article, figures, from, figure.start);
  const right = sourceText(article, figures, figure.end, to);
  return [
    { type: 'text', text: from > start ? `${open}… ` : open },
    ...left,
    { type: 'text', text: left.length === 0 ? '… ' : right.length === 0 ? ' …' : ' … ' },
    ...right,
    { type: 'text', text: to < end && right.length > 0 ? ` …${close}` : close },
  ];
}
