import type { AsOf, Figure, FigureKind, Qualifier } from '../../../core/model/figure';
import { isoDate } from '../../../core/model/iso-date';
import { currencyTyped, singularOf } from '../../../core/model/unit-names';
import type { FigureFields } from '../../../ipc/view';
import { locale, strings } from '../../strings';

/** What the person's locale puts before a decimal part. */
const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** A value as it is easily read, and may be typed again: '740,000,000'. */
export const writtenNumber = (value: number | null): string =>
  value === null ? '' : value.toLocaleString(locale, { maximumFractionDigits: 20 });

/** A figure's fields as they are first shown. */
export const fieldsOf = (figure: Figure): FigureFields => ({
  value: writtenNumber(figure.value),
  high: writtenNumber(figure.valueHigh),
  kind: figure.kind,
  unit: figure.unit ?? '',
  qualifier: figure.qualifier,
  subject: figure.subject,
  asOf: figure.asOf?.iso ?? '',
});

/** Digits with optional sign, grouped or not, with a decimal part or a word for their size: '740 million'; null for anything else. */
export function numberFrom(text: string): number | null {
  const [, digits = '', word = ''] = /^(-?[\d.,\u00a0\u202f ’']*\d)\s*(\p{L}*)\.?$/u.exec(text.trim()) ?? [];
  const [whole = '', part, ...rest] = digits.split(decimal);
  const plain = whole.replace(/[.,\u00a0\u202f ’'](?=\d{3}(\D|$))/g, '');
  const size = word === '' ? 1 : strings.correction.magnitude(word.toLowerCase());
  if (rest.length > 0 || size === null || !/^-?\d+$/.test(plain) || !/^\d*$/.test(part ?? '')) return null;
  return Number((Number(part === undefined ? plain : `${plain}.${part}`) * size).toPrecision(15));
}

/** The source's own hedge belongs to the qualifier as read; another qualifier has none. */
export const hedgeFor = (figure: Figure, qualifier: Qualifier): string | null =>
  qualifier === figure.qualifier ? figure.hedge : null;

/** The date a figure refers to, with its words when it is the one that was read; null when it is no date. */
export function asOfFrom(text: string, figure: Figure): AsOf | null {
  const words = text.trim();
  if (words === figure.asOf?.iso) return figure.asOf;
  const iso = isoDate(words);
  return iso === null ? null : { iso, words };
}

/** A unit as the ledger keeps it: a currency's code, the singular of what is counted; null for none. */
export function unitFrom(text: string, kind: FigureKind): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  if (kind === 'money') return currencyTyped(typed) ?? typed;
  // A noun with a capital is German, where several are no plural with an s.
  return kind === 'count' && typed === typed.toLowerCase() ? singularOf(typed) : typed;
}
