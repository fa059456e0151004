/** A number as a label may write it: grouped by commas or not, with or without decimals. */
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/**
 * The number format that turns `value` into exactly `label`: `'"over "0"m"'` for 30 and 'over 30m'.
 * With it the label follows when the cell is edited. Null when no format can: the label rounds the
 * value, writes it in another style, or shows two numbers.
 */
export function labelFormat(value: number, label: string): string | null {
  const [found, ...others] = label.matchAll(NUMBER);
  if (found === undefined || others.length > 0) return null;
  const [number] = found;
  const decimals = number.split('.')[1]?.length ?? 0;
  const grouped = number.includes(',');
  if (number !== plainNumber(Math.abs(value), decimals, grouped)) return null;
  const digits = (grouped ? '#,##0' : '0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  const code = literal(label.slice(0, found.index)) + digits + literal(label.slice(found.index + number.length));
  return value < 0 ? `${digits};${code}` : code;
}

/** Text that a format shows as it is. */
const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);

/** The number written out, or null when it has more digits than `decimals`. */
function plainNumber(value: number, decimals: number, grouped: boolean): string | null {
  const text = value.toFixed(decimals);
  if (Number(text) !== value) return null;
  const [whole = '', fraction] = text.split('.');
  const head = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? head : `${head}.${fraction}`;
}
