/** Which mark divides whole from part where a number could be read either way. */
export type DecimalMark = '.' | ',';

const COMMA_LANGUAGES = new Set(
  'bg ca cs da de el es et fi fr hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi'.split(' '),
);

/** The decimal mark that readers of a language expect (BCP 47; Swiss German writes a point). */
export function decimalMarkOf(language: string): DecimalMark {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  return COMMA_LANGUAGES.has(primary) && !rest.includes('ch') ? ',' : '.';
}

/** Commas and points before one or two last digits: what only a decimal part has. */
const COMMA_PARTS = /\d,\d{1,2}(?![\d,])/g;
const POINT_PARTS = /\d\.\d{1,2}(?![\d.])/g;

/** The mark of a whole text: Swiss German is written either way, so its own numbers decide; a point before three digits alone groups them. */
export function decimalMarkIn(text: string, language: string): DecimalMark {
  const mark = decimalMarkOf(language);
  if (!/^de-ch\b/i.test(language)) return mark;
  return (text.match(COMMA_PARTS)?.length ?? 0) >= (text.match(POINT_PARTS)?.length ?? 0) ? ',' : mark;
}

const isWestern = (groups: readonly string[]): boolean =>
  groups.every((group, index) => (index === 0 ? group.length <= 3 : group.length === 3));

/** 1,75,00,000: the last group has three digits, those before it two. */
const isIndian = (groups: readonly string[]): boolean =>
  groups.every((group, index) =>
    index === groups.length - 1 ? group.length === 3 : index === 0 ? group.length <= 2 : group.length === 2,
  );

const isGrouped = (groups: readonly string[]): boolean =>
  groups.length > 1 && groups[0] !== '0' && (isWestern(groups) || isIndian(groups));

/** One sort of separator only: groups where they fit, else one decimal mark, else no number. */
function readOneSort(digits: string, mark: DecimalMark, decimal: DecimalMark): number | null {
  const parts = digits.split(mark);
  if (parts.length > 2) return isGrouped(parts) ? Number(parts.join('')) : null;
  if (mark !== decimal && isGrouped(parts)) return Number(parts.join(''));
  return Number(parts.join('.'));
}

/**
 * Value of a number written in digits with any separators: 1,234.5; 1.234,5; 1 234; 1'234;
 * 1,75,00,000; 7,6. Null when the marks make no number (2.68.1, a version).
 * Where "1.234" could be either, `decimal` decides.
 */
export function valueOfDigits(written: string, decimal: DecimalMark): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const digits = written.replaceAll(/[^0-9.,]/g, '');
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return Number(digits);
  if (comma < 0) return readOneSort(digits, '.', decimal);
  if (point < 0) return readOneSort(digits, ',', decimal);
  const last = point > comma ? '.' : ',';
  const [whole = '', part = '', ...more] = digits.split(last);
  const groups = whole.split(last === '.' ? ',' : '.');
  return more.length === 0 && isGrouped(groups) ? Number(`${groups.join('')}.${part}`) : null;
}
