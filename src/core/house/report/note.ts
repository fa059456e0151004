import type { Finding } from '../../model/finding';

/** A finding on a house's template. */
export const note = (field: string, message: string, actual: string, expected: string, why: string, severity: Finding['severity'] = 'note'): Finding => ({
  rule: 'house-template',
  severity,
  place: { field },
  message,
  actual,
  expected,
  why,
});
