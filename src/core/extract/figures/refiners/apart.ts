import type { Mention, Reading, Refiner } from '../reading';

/** Keeps each quote to its own words: none reaches into the one before or over the next number. */
export const apart: Refiner = (readings) => {
  let end = -1;
  return readings.flatMap((reading, index): readonly Reading[] => {
    if (reading.type === 'aside') return [reading];
    if (reading.first <= end) return [];
    const next = readings.slice(index + 1).find((other): other is Mention => other.type === 'mention');
    const from = Math.max(reading.from, end + 1);
    const to = next === undefined ? reading.to : Math.max(reading.last, Math.min(reading.to, next.first - 1));
    end = to;
    return [from === reading.from && to === reading.to ? reading : { ...reading, from, to }];
  });
};
