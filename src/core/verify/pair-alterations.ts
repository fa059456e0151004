import type { Finding } from '../model/finding';
import { finds } from '../model/finds';

const sameObject = (one: Finding, other: Finding): boolean =>
  one.place.slide === other.place.slide && one.place.field === other.place.field;

/**
 * A number that is gone from an object and a stranger in the same object are one alteration: what
 * it was, and what somebody made of it. All other findings stay as they are.
 */
export function pairAlterations(findings: readonly Finding[]): readonly Finding[] {
  const strangers = findings.filter(({ rule, place }) => rule === 'numbers-traced' && place.figure === undefined);
  const paired = new Map<Finding, Finding>();
  for (const kept of findings.filter(({ rule }) => rule === 'numbers-kept')) {
    const stranger = strangers.find((one) => sameObject(one, kept) && ![...paired.values()].includes(one));
    if (stranger !== undefined) paired.set(kept, stranger);
  }
  const consumed = new Set(paired.values());
  return findings
    .filter((finding) => !consumed.has(finding))
    .map((finding) => {
      const stranger = paired.get(finding);
      if (stranger === undefined) return finding;
      return {
        ...finding,
        ...finds('number-altered', finding.expected, stranger.actual),
        actual: stranger.actual,
      };
    });
}
