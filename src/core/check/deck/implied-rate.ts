import type { Figure } from '../../model/figure';
import { finds } from '../../model/finds';
import type { DeckRule } from './deck-rule';

/** How far, as a share, a pair's rate may stand from the median before it is worth a look; rounding of two-digit amounts explains less. */
const TOLERANCE = 0.015;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
};

/** Currency pairs whose implied exchange rate differs from that of the article's other pairs. */
export const impliedRate: DeckRule = ({ ledger }) => {
  const figures = new Map(
    ledger.flatMap((entry): [string, Figure][] => (entry.type === 'figure' ? [[entry.id, entry]] : [])),
  );
  const pairs = [...figures.values()].flatMap((restated) => {
    const original = restated.equivalentOf === null ? undefined : figures.get(restated.equivalentOf);
    if (original === undefined || original.kind !== 'money' || restated.kind !== 'money' || original.value === 0) return [];
    return [{ original, restated, rate: restated.value / original.value, of: `${original.article} ${original.unit}→${restated.unit}` }];
  });
  const ratesOf = new Map<string, number[]>();
  for (const { of, rate } of pairs) {
    const known = ratesOf.get(of);
    if (known === undefined) ratesOf.set(of, [rate]);
    else known.push(rate);
  }
  const usualOf = new Map([...ratesOf].filter(([, rates]) => rates.length >= 3).map(([of, rates]) => [of, median(rates)]));
  return pairs.flatMap(({ original, restated, rate, of }) => {
    const usual = usualOf.get(of);
    if (usual === undefined || Math.abs(rate / usual - 1) <= TOLERANCE) return [];
    return [
      {
        ...finds('implied-rate', original.quote, restated.quote, rate.toFixed(3), usual.toFixed(3)),
        severity: 'note' as const,
        place: { figure: original.id, article: original.article, start: original.start, end: restated.end },
        actual: rate.toFixed(3),
        expected: usual.toFixed(3),
      },
    ];
  });
};
