import type { Finding } from '../model/finding';

/** What there is to say of a file of which some slides say DRAFT; nothing when none does. */
export function draftFinding(marked: number, of: number): readonly Finding[] {
  if (marked === 0) return [];
  const all = marked === of;
  return [
    {
      rule: 'draft-marked',
      severity: all ? 'note' : 'warning',
      place: {},
      message: all
        ? 'Every slide says DRAFT: errors stood in the deck when it was written.'
        : `${marked} of ${of} slides say DRAFT; from the others it was taken off.`,
      actual: `${marked} of ${of}`,
      expected: 'a deck whose errors are settled',
      why: 'A draft is not for circulation.',
    },
  ];
}
