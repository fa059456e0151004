import type { Reading, Refiner } from '../reading';

/** Keeps each quote to its own words: none reaches into the one before or over the next number. */
export const apart: Refiner = (readings) => {
  const kept: Reading[] = [];
  let end = -1;
  for (const [index, reading] of readings.entries()) {
    if (reading.type === 'aside') {
      kept.push(reading);
      continue;
    }
    if (reading.first <= end) continue;
    const next = nextMention(readings, index + 1);
    const from = Math.max(reading.from, end + 1);
    const to = next < 0 ? reading.to : Math.max(reading.last, Math.min(reading.to, next - 1));
    end = to;
    kept.push(from === reading.from && to === reading.to ? reading : { ...reading, from, to });
  }
  return kept;
};

/** Where the next mention's number starts; -1 when there is none. */
function nextMention(readings: readonly Reading[], start: number): number {
  for (let index = start; index < readings.length; index += 1) {
    const other = readings[index];
    if (other?.type === 'mention') return other.first;
  }
  return -1;
}
