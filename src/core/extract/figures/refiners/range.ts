import { CHANGE_VERBS } from '../lexicon/verbs';
import { cleaned } from '../numeral';
import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import { isDash } from '../token';
import type { Sentence } from '../sentence';

const word = ({ tokens }: Sentence, at: number): string => tokens[at]?.lower ?? '';

/** Words between two numbers, in English and German. */
const JOINING: ReadonlyMap<string, 'to' | 'and' | 'or'> = new Map([
  ['to', 'to'],
  ['bis', 'to'],
  ['and', 'and'],
  ['und', 'and'],
  ['or', 'or'],
  ['oder', 'or'],
]);

/** How two neighbouring numbers are joined; null when they are not. */
function joint(sentence: Sentence, low: Mention, high: Mention): 'dash' | 'to' | 'and' | 'or' | null {
  const gap = high.first - low.last - 1;
  const mark = sentence.tokens[low.last + 1];
  if (gap !== 1) return null;
  if (isDash(mark)) return 'dash';
  const joining = word(sentence, low.last + 1);
  return JOINING.get(joining) ?? null;
}

/** "rose from 47 to 63" is a change and stays two figures; "from 47 to 63" without such a verb is a range. */
function isChange(sentence: Sentence, low: Mention): boolean {
  let from = low.first - 1;
  while (HEDGING.has(word(sentence, from))) from -= 1;
  if (word(sentence, from) !== 'from') return false;
  for (let at = from; at >= 0 && at > from - 12; at -= 1) if (CHANGE_VERBS.has(word(sentence, at))) return true;
  return false;
}

/**
 * Both numbers can stand for the same thing: same unit, or the first has none of its own; the second
 * only where the unit is a currency before the first ($5 and 7 billion), as other units come last.
 */
const agree = (low: Mention, high: Mention): boolean =>
  low.kind === 'bare' || (high.kind === 'bare' && low.kind === 'money') || (low.kind === high.kind && low.unit === high.unit);

/** "rose 0.2% to 4.5%": by how much, then to what; a range would not span so far. */
function isStep(sentence: Sentence, low: Mention, high: Mention): boolean {
  // "its premium tier by $3 to $22.99": both say their own unit.
  if (word(sentence, low.first - 1) === 'by' && low.kind !== 'bare' && high.kind !== 'bare') return true;
  const changes = [1, 2, 3].some((back) => CHANGE_VERBS.has(word(sentence, low.first - back)));
  // "fell by 3 to 5 points" spans, "fell by 30,000 to 7.4 million" does not.
  if (changes && word(sentence, low.first - 1) === 'by' && (low.kind !== 'bare' || high.kind === 'bare')) return true;
  return changes && high.value > 3 * scaledLow(low, high);
}

/** The low end takes the magnitude of the high end when that keeps it the lower: $5 and 7 billion. */
function scaledLow(low: Mention, high: Mention): number {
  const scaled = cleaned(low.value * high.factor);
  return low.factor === 1 && scaled < high.value ? scaled : low.value;
}

/** The first number of "one of them" in a "between" phrase, a "from" phrase or with a dash. */
function opened(sentence: Sentence, low: Mention): 'between' | 'zwischen' | 'from' | 'von' | null {
  for (let at = low.first - 1; at >= 0 && at > low.first - 4; at -= 1) {
    const lower = word(sentence, at);
    if (lower === 'between' || lower === 'from' || lower === 'zwischen' || lower === 'von') return lower;
    if (!FILLERS.has(lower)) return null;
  }
  return null;
}
/** Words of hedges that may stand between "from" and its number: from just under 90,000. */
const HEDGING = new Set('about around roughly approximately an estimated some just well under below over above nearly almost less fewer more than only at least barely as little few low close to'.split(' '));
const FILLERS = new Set(['rund', 'etwa', 'geschätzt', 'about', 'around', 'roughly', 'approximately', 'an', 'estimated', 'anywhere', 'some']);

function merge(sentence: Sentence, low: Mention, high: Mention): Mention | null {
  const how = joint(sentence, low, high);
  if (how === null || !agree(low, high) || low.valueHigh !== null || high.valueHigh !== null) return null;
  const value = scaledLow(low, high);
  // A pence or percent factor on the high end only: 25 to 40p.
  const divided = low.kind === 'bare' && high.kind === 'money' && high.factor === 1 && MINOR.has(word(sentence, high.last)) ? value / 100 : value;
  if (!(divided < high.value)) return null;
  const opener = opened(sentence, low);
  const isRange =
    how === 'dash' ||
    (how === 'to' && !isChange(sentence, low) && !isStep(sentence, low, high)) ||
    (how === 'and' && (opener === 'between' || opener === 'zwischen')) ||
    (how === 'or' && low.form === 'words' && high.form === 'words' && high.value - divided <= divided);
  if (!isRange) return null;
  const owner = high.kind === 'bare' ? low : high;
  let from = Math.min(low.from, high.from);
  if (opener !== null) for (; word(sentence, from) !== opener; from -= 1);
  return decided(
    {
      ...owner,
      first: low.first,
      from,
      last: high.last,
      to: Math.max(high.to, high.last),
      bareLast: high.bareLast,
      factor: high.factor,
    },
    'range',
    'stated',
    { value: divided, valueHigh: high.value, qualifier: 'range' },
  );
}
const MINOR = new Set(['p', 'pence', 'cents', 'paise']);

/** Two numbers that bound one figure: 3–5%, between 10 and 20, £350 to £650, two or three years. */
export const range: Refiner = (readings, sentence) => {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const before = kept.at(-1);
    const merged =
      before?.type === 'mention' && reading.type === 'mention' ? merge(sentence, before, reading) : null;
    if (merged !== null) kept[kept.length - 1] = merged;
    else kept.push(reading);
  }
  return kept;
};
