import type { Figure } from '../../model/figure';
import { sentenceCase } from '../naming/case';
import type { Message } from './chart-title';

/** The longest subject that reads well in a title, in characters. */
const SHORT = 60;

/**
 * 'Arrests rose from 1,000 (end of 2020) to 6,558 (June 2023)': first and last dated value. Null
 * when a value is a range, undated, or nothing changed.
 */
export function trendTitle(figures: readonly Figure[]): Message | null {
  const dated = figures
    .filter((figure) => figure.asOf !== null && figure.valueHigh === null)
    .sort((a, b) => (a.asOf?.iso ?? '').localeCompare(b.asOf?.iso ?? ''));
  const first = dated[0];
  const last = dated[dated.length - 1];
  if (first === undefined || last === undefined || first.value === last.value) return null;
  const subject = [...dated].sort((a, b) => a.subject.length - b.subject.length).find(({ subject: name }) => name !== '')?.subject;
  if (subject === undefined || subject.length > SHORT) return null;
  const when = (figure: Figure): string => ` (${figure.asOf?.words ?? ''})`;
  return {
    title: [
      { type: 'text', text: `${sentenceCase(subject)} ${last.value > first.value ? 'rose' : 'fell'} from ` },
      { type: 'figure', id: first.id, form: 'value' },
      { type: 'text', text: `${when(first)} to ` },
      { type: 'figure', id: last.id, form: 'value' },
      { type: 'text', text: when(last) },
    ],
    derivations: [],
  };
}
