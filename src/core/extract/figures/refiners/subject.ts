import { pluralOf } from '../../../model/unit-names';
import { germanSubjects } from '../german/subject';
import { COPULAS } from '../lexicon/events';
import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';
import { actionOn } from './subject/action';
import { ahead } from './subject/ahead';
import { behind } from './subject/behind';
import { doneBy } from './subject/done-by';
import { seriesOf } from './subject/series';
import { sound } from './subject/sound';
import { startOf, word } from './subject/start';
import { toldApart } from './subject/told-apart';
import { paidFor, worth } from './subject/worth';

/** ", up 3 per cent", "(down from £40m)": a change of what the figure before measures. */
function sinceThen(sentence: Sentence, mention: Mention, last: string): string | null {
  const from = ['from', 'by', 'on'].includes(word(sentence, mention.from - 1)) ? mention.from - 2 : mention.from - 1;
  const change = word(sentence, from) === 'up' ? 'increase' : word(sentence, from) === 'down' ? 'decrease' : null;
  const opens = [',', '(', '-', '\u2013', '\u2014'].includes(word(sentence, from - 1));
  if (change === null || !opens || last === '') return null;
  return mention.kind === 'percent' && from === mention.from - 1 && !last.startsWith('increase in') ? `${change} in ${last}` : last;
}

/** "(2022: £66.8m)": what the figure before was at another time. */
function atOtherTime(sentence: Sentence, mention: Mention, before: Mention | undefined, last: string): string | null {
  if (before === undefined || before.kind !== mention.kind || last === '' || word(sentence, mention.from - 1) !== ':') return null;
  for (let at = mention.from - 2; at > mention.from - 8 && at >= 0; at -= 1) if (word(sentence, at) === '(') return last;
  return null;
}

/** "The delay is 6 days; it was 41": the pronoun stands for what was told last. */
function ofIt(sentence: Sentence, mention: Mention, before: Mention | undefined, last: string): string | null {
  const verb = startOf(sentence, mention);
  return before?.kind === mention.kind && last !== '' && COPULAS.has(word(sentence, verb)) && word(sentence, verb - 1) === 'it' ? last : null;
}

/** True when only list words and brackets stand between two mentions' phrases. */
function listed(sentence: Sentence, end: number, mention: Mention): boolean {
  for (let at = end + 1; at < mention.from; at += 1) if (![',', 'and', 'or', '(', ')', '&', 'as', 'well'].includes(word(sentence, at))) return false;
  return true;
}

/** What each figure measures, in the text's own words. */
export const subject: Refiner = (readings, sentence) => {
  if (sentence.cell !== null) return readings;
  if (sentence.language === 'de') return germanSubjects(readings, sentence);
  let action: string | null = null;
  let end = -1;
  let last = '';
  let previous: Mention | undefined;
  let done: ReturnType<typeof doneBy> = null;
  let shared = '';
  const named = new Map<number, string>();
  const apart = toldApart(sentence, readings);
  const series = seriesOf(sentence, readings);
  return readings.map((reading): Reading => {
    if (reading.type === 'aside') return reading;
    const own = behind(sentence, reading);
    const before = end >= 0 && listed(sentence, end, reading) ? action : null;
    action = actionOn(sentence, reading, own?.last ?? reading.to, before);
    end = own?.last ?? reading.to;
    const parent = reading.equivalentOf === null ? undefined : named.get(reading.equivalentOf);
    done = doneBy(sentence, reading, done);
    const inherited =
      own === null
        ? (sinceThen(sentence, reading, last) ?? atOtherTime(sentence, reading, previous, named.get(previous?.first ?? -1) ?? '') ?? ofIt(sentence, reading, previous, last) ?? done?.words ?? null)
        : null;
    const earlier = previous;
    previous = reading;
    const measure = sound(
      parent ?? inherited ?? worth(sentence, reading) ?? paidFor(sentence, reading) ?? (own === null ? unnamed(sentence, reading, action, earlier) : withAction(own.words, action)),
    );
    const told = measure === '' && series !== null && reading.first > series.from ? series.words : measure;
    const whose = apart.get(reading.first);
    if (whose !== undefined && told !== '') shared = told;
    const isNext = ['and', ','].includes(word(sentence, reading.from - 1));
    const base = whose !== undefined && told === '' && isNext ? shared : told;
    const words = whose === undefined || base === '' || base.endsWith(whose.slice('for '.length)) ? base : `${base} ${whose}`;
    named.set(reading.first, words);
    if (words !== '') last = words;
    return words === '' ? reading : decided(reading, 'subject', own === null ? 'inferred' : 'stated', { subject: words });
  });
};

const withAction = (words: string, action: string | null): string =>
  action === null || words.includes(action) || words.startsWith('share of') ? words : `${words} ${action}`;

/** What a number without a noun of its own measures: what it was found to count, else what stands ahead of it. */
function unnamed(sentence: Sentence, mention: Mention, action: string | null, previous: Mention | undefined): string {
  const words = ahead(sentence, mention, previous);
  if (mention.kind === 'count' && mention.unit !== null && mention.grounds.unit?.finder === 'settle') {
    const noun = pluralOf(mention.unit);
    return words.toLowerCase().includes(mention.unit.slice(mention.unit.lastIndexOf(' ') + 1)) ? words : withAction(noun, action);
  }
  return words === '' && action !== null && mention.kind === 'money' ? `money ${action}` : words;
}
