import { decided } from '../reading';
import type { Refiner } from '../reading';
import { denominator } from './rate';

/** "38 calls a day", "450,000 deaths per year": a count of things by the time is a rate, which no chart may add up. */
export const perTime: Refiner = (readings, sentence) =>
  readings.map((reading) => {
    if (reading.type === 'aside' || reading.kind !== 'count' || reading.unit === null) return reading;
    const per = denominator(sentence, reading.to);
    if (per === null) return reading;
    return decided(reading, 'per-time', 'stated', { to: per.last, kind: 'rate', unit: `${reading.unit}/${per.unit}` });
  });
