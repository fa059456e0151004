import type { LedgerEntry } from '../../model/figure';
import type { FigureForm } from '../../model/figure-format';
import { pluralOf } from '../../model/unit-names';

/**
 * How a table names a number beside what it measures: with its noun, unless the subject says the
 * noun already ('2,100' + 'arrests by December', '388 weapons' + 'seized').
 */
export function namedForm({ kind, unit, subject }: LedgerEntry): FigureForm {
  if (subject === '') return 'noun';
  if (kind !== 'count' || unit === null) return 'value';
  const said = subject.toLowerCase();
  return said.includes(unit.toLowerCase()) || said.includes(pluralOf(unit).toLowerCase())
    ? 'value'
    : 'noun';
}
