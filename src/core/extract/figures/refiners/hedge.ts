import type { Qualifier } from '../../../model/figure';
import { HEDGES_AFTER, HEDGES_BEFORE, HEDGE_FILLERS } from '../lexicon/hedges';
import { decided } from '../reading';
import type { Mention, Refiner } from '../reading';
import type { Sentence } from '../sentence';
import { isDash } from '../token';

/** Longest hedge in words. */
const REACH = 4;

interface Hedge {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly to: number;
}

const phrase = ({ tokens }: Sentence, from: number, to: number): string => {
  let words = '';
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token === undefined) return '';
    words += words === '' || token.kind === 'mark' ? token.lower : ` ${token.lower}`;
  }
  return words;
};

const REASONS = new Set('fined charged sued jailed sacked criticism row concerns scrutiny dispute clash battle police prosecutors authorities court regulator regulators watchdog'.split(' '));

/** "fined over 30 failings" gives a reason, "3-under" a golfer's score: no hedge. */
function isPreposition({ tokens }: Sentence, from: number): boolean {
  const before = tokens[from - 1];
  if (isDash(before) && tokens[from]?.spaced === false) return true;
  if (tokens[from]?.lower === 'up' && SUMS.has(before?.lower ?? '')) return true;
  return tokens[from]?.lower === 'over' && (REASONS.has(before?.lower ?? '') || SPREADS.has(before?.lower ?? ''));
}

/** "add up to 100%", "live up to three": the verb's own words. */
const SUMS = new Set(['add', 'adds', 'added', 'adding', 'sum', 'sums', 'summed', 'live', 'lived']);

/** "dispersed over 1,040 wallets": across them, not more of them. */
const SPREADS = new Set('turn turned turns turning hand handed hands handing sign signed signing spread dispersed scattered distributed split divided shared spanning'.split(' '));

/** "jailed for six years over $4m theft": the wrong that somebody answers for stands behind its sum. */
function givesReason({ tokens }: Sentence, mention: Mention, { from, to }: Hedge): boolean {
  if (tokens[from]?.lower !== 'over' || from !== to) return false;
  const wrong = [1, 2].some((step) => WRONGS.has(tokens[mention.last + step]?.lower ?? ''));
  return wrong && tokens.slice(0, from).some(({ lower }) => REASONS.has(lower) || ANSWERS.has(lower));
}
const WRONGS = new Set('theft thefts fraud frauds scam scams heist hack hoard breach breaches failings failing scandal bribe bribes bribery embezzlement evasion laundering scheme swindle con plot negligence losses'.split(' '));
const ANSWERS = new Set('sentenced held arrested convicted guilty probe probed investigated fine penalty lawsuit sues suing prosecuted indicted accused trial court face faces facing resigns resigned quits quit'.split(' '));

/** What "over" stretches across rather than exceeds: "a rise over two years", "beaten over 57 laps". */
const STRETCHES = new Set('lap leg round game match season race session hole episode'.split(' '));
const LASTING = new Set(
  ('for lasted lasting lasts last took takes taken after of spent spend spends in waited wait waiting been is was be are were ' +
    'jailed sentenced serve served serves just well since than by nearly ran runs running').split(' '),
);

const PRONOUNS = new Set(['they', 'he', 'she', 'it', 'we', 'the', ',', 'its', 'his', 'her', 'their', 'that', 'a']);
const COMPARATIVES = new Set(['longer', 'more', 'shorter', 'less', 'later', 'earlier', 'old', 'faster', 'slower']);

/** "for over two years" hedges, "rose over two years" does not. */
function stretches({ tokens }: Sentence, mention: Mention, hedge: Hedge): boolean {
  if (tokens[hedge.from]?.lower !== 'over' || hedge.from !== hedge.to) return false;
  const across = mention.kind === 'duration' || (mention.unit !== null && STRETCHES.has(mention.unit));
  const compares = COMPARATIVES.has(tokens[mention.to + 1]?.lower ?? '');
  // "Over 26 months they …" stretches, "Over 40 hours of film" counts.
  if (hedge.from === 0) return across && !compares && PRONOUNS.has(tokens[mention.to + 1]?.lower ?? '');
  return across && !compares && !LASTING.has(tokens[hedge.from - 1]?.lower ?? '');
}

/** Last words and marks of hedges; nothing else needs the longer look. */
const LAST_WORDS = new Set([...HEDGES_BEFORE.keys()].map((hedge) => (hedge.endsWith('.') ? '.' : (hedge.split(' ').at(-1) ?? hedge))));
const FIRST_WORDS = new Set([...HEDGES_AFTER.keys()].map((hedge) => hedge.split(' ', 1)[0]));

/** The longest hedge that ends at token `end`. */
function hedgeEnding(sentence: Sentence, end: number): Hedge | null {
  if (!LAST_WORDS.has(sentence.tokens[end]?.lower ?? '')) return null;
  for (let length = REACH; length >= 1; length -= 1) {
    const from = end - length + 1;
    if (from < 0) continue;
    const qualifier = HEDGES_BEFORE.get(phrase(sentence, from, end));
    if (qualifier !== undefined && !isPreposition(sentence, from)) return { qualifier, from, to: end };
  }
  return null;
}

/** The hedge before a mention, over words such as "a total of" that may stand between. */
function before(sentence: Sentence, mention: Mention): Hedge | null {
  let end = mention.from - 1;
  for (let step = 0; step <= 3; step += 1, end -= 1) {
    const hedge = hedgeEnding(sentence, end);
    if (hedge !== null) return stretches(sentence, mention, hedge) || givesReason(sentence, mention, hedge) ? null : hedge;
    const filler = sentence.tokens[end]?.lower ?? '';
    if (!HEDGE_FILLERS.has(filler) || (step === 0 && ARTICLES.has(filler) && !MARKS.has(sentence.tokens[mention.to + 1]?.lower ?? ''))) return null;
  }
  return null;
}

/** "under a four-storey roof": an article right before the number cuts it from what stands earlier. */
const ARTICLES = new Set(['a', 'an', 'the']);
/** "around the $40m mark": what is hedged all the same. */
const MARKS = new Set(['mark', 'level', 'threshold', 'barrier']);

function after(sentence: Sentence, mention: Mention): Hedge | null {
  for (const end of [mention.bareLast, mention.last, mention.to]) {
    if (!FIRST_WORDS.has(sentence.tokens[end + 1]?.lower)) continue;
    const mark = phrase(sentence, end + 1, end + 1);
    const glued = sentence.tokens[end + 1]?.spaced === false;
    const one = mark === '+' ? (glued ? HEDGES_AFTER.get(mark) : undefined) : HEDGES_AFTER.get(mark);
    if (one !== undefined && mark !== 'plus') return { qualifier: one, from: end + 1, to: end + 1 };
    const two = HEDGES_AFTER.get(phrase(sentence, end + 1, end + 2));
    if (two !== undefined && sentence.tokens[end + 3]?.lower !== 'than') return { qualifier: two, from: end + 1, to: end + 2 };
  }
  return null;
}

/** Qualifier and hedge in the text's own words; a range keeps 'range' but its hedge is kept too. */
export const hedge: Refiner = (readings, sentence) =>
  readings.map((reading) => {
    if (reading.type === 'aside') return reading;
    const found = before(sentence, reading) ?? after(sentence, reading);
    if (found === null) return reading;
    const { tokens, text } = sentence;
    const words = text.slice(tokens[found.from]?.start, tokens[found.to]?.end);
    return decided(reading, 'hedge', 'stated', {
      from: Math.min(reading.from, found.from),
      to: Math.max(reading.to, found.to),
      hedge: words,
      qualifier: reading.qualifier === 'range' ? 'range' : found.qualifier,
    });
  });
