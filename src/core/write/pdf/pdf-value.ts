/**
 * A PDF value. Whatever needs no looking into (numbers, names, strings, references '12 0 R') is kept
 * as it is written.
 */
export type PdfValue = string | readonly PdfValue[] | PdfDictionary;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A name, number, reference, keyword, string or bracket at the head of the text (ISO 32000-1, 7.3). */
const TOKEN =
  /\s*(\d+ \d+ R\b|<<|>>|\[|\]|\/[^\s/<>[\]()]*|<[0-9A-Fa-f\s]*>|\((?:[^\\()]|\\[\s\S]|\((?:[^\\()]|\\[\s\S])*\))*\)|[^\s/<>[\]()]+)/y;

/** Reads one value from the text's start. @throws on what is not PDF syntax. */
export const parseValue = (text: string): PdfValue => parseValueAt(text, 0).value;

/** Reads the value that stands at an offset, and says where it ends. @throws on what is not PDF syntax. */
export function parseValueAt(text: string, from: number): { readonly value: PdfValue; readonly end: number } {
  let at = from;
  const next = (): string => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw new Error(`No PDF value at ${at}`);
    at = TOKEN.lastIndex;
    return token;
  };
  const value = (token: string): PdfValue => {
    if (token === '[') {
      const items: PdfValue[] = [];
      for (let item = next(); item !== ']'; item = next()) items.push(value(item));
      return items;
    }
    if (token !== '<<') return token;
    const entries = new Map<string, PdfValue>();
    for (let name = next(); name !== '>>'; name = next()) entries.set(name.slice(1), value(next()));
    return entries;
  };
  return { value: value(next()), end: at };
}

/** Writes a value as `parseValue` reads it. */
export function writeValue(value: PdfValue): string {
  if (typeof value === 'string') return value;
  if (isDictionary(value)) {
    return `<<${[...value].map(([name, entry]) => `/${name} ${writeValue(entry)}`).join('\n')}>>`;
  }
  return `[${value.map(writeValue).join(' ')}]`;
}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

/** A value that may stand alone or in an array, as a list. */
export const listOf = (value: PdfValue | undefined): readonly PdfValue[] =>
  value === undefined ? [] : typeof value === 'string' || isDictionary(value) ? [value] : value;

/** The object number of a reference; null for anything else. */
export function referenceOf(value: PdfValue | undefined): number | null {
  const number = typeof value === 'string' ? /^(\d+) \d+ R$/.exec(value)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

export const referenceTo = (object: number): string => `${object} 0 R`;

/** What a text string cannot hold: an escape begins the name of a language (ISO 32000-1, 7.9.2.2), other controls say nothing. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** Text as a PDF string: UTF-16 with its mark, in hexadecimal. Halves of characters are mended. */
export function pdfText(text: string): string {
  const plain = text.replace(CONTROLS, '').replace(/\p{Cs}/gu, '\uFFFD');
  let hex = '';
  for (let at = 0; at < plain.length; at += 1) hex += (0x10000 + plain.charCodeAt(at)).toString(16).slice(1);
  return `<FEFF${hex.toUpperCase()}>`;
}

/** D:20230703093000Z from an ISO 8601 date-time in UTC; a date alone is its midnight. */
export const pdfDate = (created: string): string =>
  `(D:${created.replace(/\.\d+/, '').replace(/\D/g, '').slice(0, 14).padEnd(14, '0')}Z)`;
