import { isoDate } from '../../model/iso-date';

/**
 * The date that a table's row name stands for, in ISO 8601 as precise as stated: '2021', 'Q1 2024'
 * (its first month), 'March 2024', '3 July 2023', '2021/22' (its first year). Null for other names.
 */
export function periodOf(name: string): string | null {
  const words = name.trim();
  if (/^(?:19|20)\d\d$/.test(words)) return words;
  const split = /^((?:19|20)\d\d)\s*[/–-]\s*\d{2,4}$/.exec(words);
  if (split?.[1]) return split[1];
  const quarter = /^(?:Q([1-4])\s*[ /-]?\s*((?:19|20)\d\d)|((?:19|20)\d\d)\s*[ /-]?\s*Q([1-4]))$/i.exec(words);
  const number = quarter?.[1] ?? quarter?.[4];
  const year = quarter?.[2] ?? quarter?.[3];
  if (number && year) return `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}`;
  const half = /^(?:H([12])\s*((?:19|20)\d\d)|((?:19|20)\d\d)\s*H([12]))$/i.exec(words);
  const halfYear = half?.[2] ?? half?.[3];
  if (halfYear) return `${halfYear}-${(half?.[1] ?? half?.[4]) === '1' ? '01' : '07'}`;
  return words.length <= 20 ? isoDate(words) : null;
}
