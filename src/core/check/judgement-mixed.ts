import type { Finding } from '../model/finding';

/** Why `likelihood-confidence` is asked of decks and of the templates they are made by. */
const WHY = 'How probable an event is and how good the evidence is are different things; analytic standards keep them apart.';

/**
 * The finding that one sentence speaks of likelihood and of confidence, which ICD 203 keeps apart
 * (Office of the Director of National Intelligence, 2015, D.6.e.2); none when no sentence does.
 */
export function judgementMixed(slide: string, field: string, sentence: string | undefined): readonly Finding[] {
  if (sentence === undefined) return [];
  return [
    {
      rule: 'likelihood-confidence',
      severity: 'warning',
      place: { slide, field },
      message: 'One sentence speaks of likelihood and of confidence.',
      actual: sentence,
      expected: 'two sentences',
      why: WHY,
    },
  ];
}
