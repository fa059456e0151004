import type { Figure } from '../../src/core/model/figure';
import type { GoldFigure } from './gold';

/** Spellings that name one unit. */
const SAME: Readonly<Record<string, string>> = {
  litre: 'liter',
  millilitre: 'milliliter',
  metre: 'meter',
  kilometre: 'kilometer',
  percent: '%',
  people: 'person',
  ton: 'tonne',
};

const plain = (unit: string): string => {
  const words = unit.toLowerCase().trim().split(' ');
  const last = words.pop() ?? '';
  return [...words, SAME[last] ?? last].join(' ');
};
const head = (unit: string): string => unit.split(' ').at(-1) ?? unit;
const numerator = (unit: string): string => unit.split('/')[0] ?? unit;

/** True when two numbers differ by at most half a percent. */
export const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a !== null && a !== undefined && b !== null && b !== undefined && Math.abs(a - b) <= 0.005 * Math.max(Math.abs(b), 1e-9);

/**
 * Whether a figure's unit answers the gold one: counts by their head noun, rates by the whole or the
 * amount alone, ratios without a unit too, everything else by name.
 */
export function sameUnit(figure: Figure, gold: GoldFigure): boolean {
  const mine = plain(figure.unit ?? '');
  const theirs = plain(gold.unit ?? '');
  const other = (gold.alt ?? []).some(
    ({ value, unit }) => (near(figure.value, value) || near(figure.valueHigh, value)) && mine === plain(unit),
  );
  if (other || mine === theirs) return true;
  switch (gold.kind) {
    case 'mass':
      return theirs === 'pound' && mine === 'gbp';
    case 'count':
      return mine !== '' && head(mine) === head(theirs);
    case 'rate':
      return mine === numerator(theirs);
    case 'ratio':
      return ['', 'fraction', 'ratio', 'times'].includes(mine);
    default:
      return false;
  }
}
