/** A finding in another language than the checks' own: what it is, and why it matters. */
export interface FindingWords {
  readonly title: string;
  readonly why: string;
}

/** In English the checks speak for themselves. */
export const findings = (_rule: string): FindingWords | null => null;
