import type { Figure } from '../../model/figure';

/** The date for which all were so, in ISO 8601; empty where they have none or several. */
export function sharedDate([first, ...others]: readonly Figure[]): string {
  const iso = first?.asOf?.iso ?? '';
  return others.every(({ asOf }) => asOf?.iso === iso) ? iso : '';
}
