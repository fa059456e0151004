/**
 * How large measures are, in the SI unit of their kind. Those that differ from country to country
 * (gallon, pint) are left out.
 */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['milligram', 1e-6],
  ['gram', 1e-3],
  ['kilogram', 1],
  ['tonne', 1e3],
  ['kilotonne', 1e6],
  ['megatonne', 1e9],
  ['pound', 0.45359237],
  ['ounce', 0.028349523125],
  ['stone', 6.35029318],
  ['millimetre', 1e-3],
  ['centimetre', 1e-2],
  ['metre', 1],
  ['kilometre', 1e3],
  ['inch', 0.0254],
  ['foot', 0.3048],
  ['yard', 0.9144],
  ['mile', 1609.344],
  ['nautical mile', 1852],
  ['square metre', 1],
  ['square kilometre', 1e6],
  ['square foot', 0.09290304],
  ['square mile', 2589988.110336],
  ['acre', 4046.8564224],
  ['hectare', 1e4],
  ['millilitre', 1e-3],
  ['litre', 1],
  ['cubic metre', 1e3],
  ['second', 1],
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
  ['week', 604_800],
]);

/** How many of one unit another is; null where either is no measure of a fixed size. Both must be of one kind. */
export function unitRatio(of: string | null, to: string | null): number | null {
  const [one, other] = [SIZES.get(of ?? ''), SIZES.get(to ?? '')];
  return one === undefined || other === undefined ? null : one / other;
}
