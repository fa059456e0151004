import type { Finding } from '../model/finding';
import { finds } from '../model/finds';

/**
 * The finding that one sentence speaks of likelihood and of confidence, which ICD 203 keeps apart
 * (Office of the Director of National Intelligence, 2015, D.6.e.2); none when no sentence does.
 */
export function judgementMixed(slide: string, field: string, sentence: string | undefined): readonly Finding[] {
  if (sentence === undefined) return [];
  return [
    {
      ...finds('likelihood-confidence'),
      severity: 'warning',
      place: { slide, field },
      actual: sentence,
      expected: 'two sentences',
    },
  ];
}
