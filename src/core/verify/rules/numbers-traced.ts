import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import { numbersOn } from '../numbers-on';
import { near } from '../shown-numbers';
import { traced } from '../trace';
import type { VerifyRule } from '../verify-rule';
import type { WrittenLedger } from '../written-ledger';

/** Exchange rates that the list of sources computes from its currency pairs. */
export const impliedRates = ({ entries }: WrittenLedger): readonly number[] =>
  entries.flatMap((entry) => {
    const original = entries.find(({ id }) => id === entry.equivalentOf);
    return original === undefined || original.value === 0 ? [] : [Number((entry.value / original.value).toFixed(3))];
  });

/** Notes quote passages that no slide shows: a list of sources neither names their numbers nor disproves them. */
export const inPassage = (fault: Finding, quote: string): Finding =>
  fault.place.figure === undefined ? { ...fault, ...finds('numbers-traced:in-passage', quote.replaceAll('\u00a0', ' ')), severity: 'note' } : fault;

/** Every number in the file is read back and must be an entry of its ledger, with unit and qualifier. */
export const numbersTraced: VerifyRule = (file, { readNumbers }) => {
  const { ledger, language } = file;
  if (ledger === null) return [];
  const rates = impliedRates(ledger);
  return numbersOn(file, readNumbers).flatMap(({ slide, shape, number, runs, isPassage }): Finding[] => {
    if (number.unit === null && rates.some((rate) => near(rate, number.value))) return [];
    const fault = traced(number, runs, { ledger, readNumbers, language });
    if (fault === null) return [];
    const place = { slide: String(slide), field: shape, ...fault.place };
    return [ledger.from === 'list' && isPassage ? { ...inPassage(fault, number.quote), place } : { ...fault, place }];
  });
};
