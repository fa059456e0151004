import { cleaned } from '../numeral';
import { decided } from '../reading';
import type { Mention, Reading, Refiner } from '../reading';
import type { Sentence } from '../sentence';

/** How many of the smaller make one of the larger. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['year month', 12],
  ['year week', 52],
  ['year day', 365],
  ['month week', 4.345],
  ['month day', 30.44],
  ['week day', 7],
  ['day hour', 24],
  ['hour minute', 60],
  ['minute second', 60],
  ['pound ounce', 16],
  ['foot inch', 12],
  ['kilogram gram', 1000],
]);

function joined(sentence: Sentence, large: Mention, small: Mention): Mention | null {
  const parts = PARTS.get(`${large.unit} ${small.unit}`);
  if (parts === undefined || large.kind !== small.kind || small.value >= parts) return null;
  const gap = sentence.tokens.slice(large.last + 1, small.first);
  if (gap.length > 2 || !gap.every((token) => token.lower === 'and' || token.text === ',')) return null;
  return decided(large, 'compound', 'stated', {
    last: small.last,
    to: small.to,
    bareLast: small.last,
    value: cleaned(large.value + small.value / parts),
  });
}

/** One amount told in two units: 37 years and 4 months, 6 feet 2 inches. The value is in the larger. */
export const compound: Refiner = (readings, sentence) => {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const before = kept.at(-1);
    const merged = before?.type === 'mention' && reading.type === 'mention' ? joined(sentence, before, reading) : null;
    if (merged === null) kept.push(reading);
    else kept[kept.length - 1] = merged;
  }
  return kept;
};
