import type { Finding } from '../../model/finding';
import type { finds } from '../../model/finds';

/** A finding on a house's template. */
export const note = (field: string, found: ReturnType<typeof finds>, actual: string, expected: string, severity: Finding['severity'] = 'note'): Finding => ({
  ...found,
  severity,
  place: { field },
  actual,
  expected,
});
