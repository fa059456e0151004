import type { Failure } from '../../../core/model/result';
import { worded, type Pair } from '../../../core/model/said';
import type { FailureWords } from '../../../core/model/wordings/failures';
import type { SystemLanguage } from '..';

/** Null for the language that failures speak of themselves; the others are fetched when something first fails. */
const catalogues: Readonly<Record<SystemLanguage, (() => Promise<FailureWords>) | null>> = {
  en: null,
  de: async () => (await import('./de')).failuresInGerman,
};

/** What happened and what to do, in a language; in English what that language has no words for. */
export async function failureIn(language: SystemLanguage, { message, hint, said }: Failure): Promise<Pick<Failure, 'message' | 'hint'>> {
  const load = catalogues[language];
  const words = load === null ? null : worded<Pair>(await load(), said);
  return words === null ? { message, hint } : { message: words[0], hint: words[1] };
}
