import { fill } from '../../model/framing/fill';
import type { Article, Span } from '../../model/article';
import type { Extraction } from '../../model/extraction';
import { because } from '../../model/reason';
import { plain } from '../../model/rich-text';
import { dropped, filled, made, slideBase, type Maker } from '../context';
import { sentenceCase } from '../naming/case';
import { sourceText } from '../source-text';
import { deckLanguage } from '../../model/framing/deck-language';
import { quoteMarks } from '../../model/framing/quote-marks';

/** Longest and shortest quotation that reads well large, in characters. */
const LONGEST = 320;
const SHORTEST = 60;

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** A speaker is a name: a capital, no weekday, no left-over of a sentence. */
const isName = (speaker: string): boolean => /\p{Lu}\p{L}+\.?$/u.test(speaker) && !WEEKDAY.test(speaker);

/** 1 for a speaker named in more than a surname. */
const fullName = (speaker: string | null): number => (/\p{Lu}\p{L}+ \p{Lu}/u.test(speaker ?? '') ? 1 : 0);

/** Whether quoted words begin as a sentence does. */
const isSentence = (words: string): boolean => /^[\p{Lu}\p{N}]/u.test(words);

/** 1 for a quotation that begins as a sentence does. */
const sentenceFirst = ({ source, said }: { readonly source: Extraction; readonly said: Span }): number => {
  const { start, end } = inside(source.article, said);
  return isSentence(source.article.text.slice(start, end)) ? 1 : 0;
};

/** How much the heaviest sentence of a quotation would serve as the bottom line. */
const weightOf = ({ outline }: Extraction, { start, end }: Span): number =>
  Math.max(0, ...outline.sentences.filter((sentence) => sentence.start < end && sentence.end > start).map(({ weight }) => weight));

/** The place of the words between the quotation marks, without the comma before 'she said'. */
function inside({ text }: Article, { start, end }: Span): Span {
  const whole = text.slice(start, end);
  const lead = /^[\s“„"‘«»]*/.exec(whole)?.[0].length ?? 0;
  const tail = /,?[\s”“"’»«]*$/.exec(whole)?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

/** The attributed quotation of readable length that weighs most, by a speaker with a full name where there is one. */
export const quotation: Maker<'quotation'> = (wanted, { extractions, words }) => {
  const found = extractions
    .flatMap((source) => source.outline.quotations.map((said) => ({ source, said, length: said.end - said.start, weight: weightOf(source, said) })))
    .filter(({ said, length }) => said.speaker !== null && isName(said.speaker) && length <= LONGEST && length >= SHORTEST)
    .sort((a, b) => fullName(b.said.speaker) - fullName(a.said.speaker) || sentenceFirst(b) - sentenceFirst(a) || b.weight - a.weight)[0];
  if (found === undefined) return dropped('quotation', because('no-quotation'));
  const { source, said } = found;
  const { start, end } = inside(source.article, said);
  // A part of a sentence says that it is one.
  const before = isSentence(source.article.text.slice(start, end)) ? '' : '… ';
  const { open, close } = quoteMarks(deckLanguage(source.article.language));
  const speaker = (said.speaker ?? '').replace(/\.$/, '');
  return made(
    {
      ...slideBase(wanted, plain(fill(words.titles.inTheWordsOf, { speaker })), 'reported'),
      kind: 'quotation',
      quote: [...plain(`${open}${before}`), ...sourceText(source.article, source.figures, start, end), ...plain(close)],
      speaker: plain(sentenceCase(speaker)),
      context: [],
    },
    { slots: [filled('quotation', [said.block], `Quoted by name: ${speaker}.`)] },
  );
};
