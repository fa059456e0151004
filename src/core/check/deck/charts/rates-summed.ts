import { finds } from '../../../model/finds';
import type { ChartKind } from '../../../model/group';
import type { FigureKind } from '../../../model/figure';
import type { DeckRule } from '../deck-rule';
import { chartsOf } from './charts-of';
import { isWholePercent } from './whole-percent';

/** Kinds that are measured against a base each, and have no sum. */
const RATES: ReadonlySet<FigureKind> = new Set(['percent', 'rate', 'ratio']);

/** Kinds that draw one value on top of another. */
const ADDING: ReadonlySet<ChartKind> = new Set(['stacked', 'stacked100', 'waterfall', 'doughnut', 'pareto', 'area']);

/** Rates that a chart stacks or a derivation adds up, as if they were amounts. */
export const ratesSummed: DeckRule = (deck) => {
  const charts = chartsOf(deck).flatMap(({ content, place, at, series, entries }) => {
    // An area of one series fills down to zero and adds nothing.
    const adds = ADDING.has(content.kind) && (content.kind !== 'area' || series.length > 1);
    const rates = entries.filter(({ kind }) => RATES.has(kind));
    if (!adds || rates.length < 2 || isWholePercent(content, entries)) return [];
    const seen = rates.slice(0, 4).map((entry) => (entry.type === 'figure' ? entry.quote : entry.id));
    return [
      {
        ...finds('rates-summed:chart'),
        severity: 'error' as const,
        place,
        actual: seen.join(' + '),
        expected: 'bars beside each other',
        repair: { repair: 'change-chart', chart: at, kind: 'bar', scale: content.scale } as const,
      },
    ];
  });
  const byId = new Map(deck.ledger.map((entry) => [entry.id, entry]));
  const sums = deck.ledger.flatMap((entry) => {
    if (entry.type !== 'derivation' || entry.operation !== 'sum') return [];
    const parents = entry.parents.flatMap((id) => byId.get(id) ?? []);
    const impossible = parents.some(({ kind }) => kind === 'rate' || kind === 'ratio') || (entry.kind === 'percent' && entry.value > 100);
    if (!impossible) return [];
    return [{ ...finds('rates-summed:number'), severity: 'error' as const, place: { figure: entry.id }, actual: `sum of ${entry.parents.join(', ')}`, expected: 'an average with its base, or each rate alone' }];
  });
  return [...charts, ...sums];
};
