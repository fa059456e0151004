import type { Finding } from '../model/finding';
import { finds } from '../model/finds';

/** What there is to say of a file of which some slides say DRAFT; nothing when none does. */
export function draftFinding(marked: number, of: number): readonly Finding[] {
  if (marked === 0) return [];
  const all = marked === of;
  return [
    {
      ...(all ? finds('draft-marked:all') : finds('draft-marked:some', marked, of)),
      severity: all ? 'note' : 'warning',
      place: {},
      actual: `${marked} of ${of}`,
      expected: 'a deck whose errors are settled',
    },
  ];
}
