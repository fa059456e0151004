import type { AsOf, Figure, Qualifier } from '../../../core/model/figure';

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A value as a person may type it again: '740000000'. */
export const writtenNumber = (value: number | null): string => (value === null ? '' : String(value));

/** Digits with optional sign, grouping commas or spaces and a decimal point; null for anything else. */
export function numberFrom(text: string): number | null {
  const plain = text.trim().replace(/[,\u00a0 ](?=\d{3}(\D|$))/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The source's own hedge belongs to the qualifier as read; another qualifier has none. */
export const hedgeFor = (figure: Figure, qualifier: Qualifier): string | null =>
  qualifier === figure.qualifier ? figure.hedge : null;

/** The date a figure refers to, with its words when it is the one that was read; null when it is no date. */
export function asOfFrom(text: string, figure: Figure): AsOf | null {
  const iso = text.trim();
  if (iso === figure.asOf?.iso) return figure.asOf;
  return isoDate.test(iso) ? { iso, words: iso } : null;
}
