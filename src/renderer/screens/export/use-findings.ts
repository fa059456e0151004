import { useLayoutEffect, useState } from 'react';
import type { Finding } from '../../../core/model/finding';
import { findingsOf } from '../../operations/findings';
import { useDocument, useSession } from '../../state/context';
import { brandOf } from '../../state/selectors';
import { inSlices } from '../../state/slices';

/** What is to be said about the open deck; null while a long one is still looked through. */
export function useFindings(): readonly Finding[] | null {
  const { deck, extractions } = useDocument();
  const fit = useSession((session) => session.briefing?.history.present.fit ?? null);
  const brand = useSession(brandOf);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useLayoutEffect(
    () => (deck === null || brand === null ? undefined : inSlices(findingsOf(deck, brand, extractions, fit), setFindings)),
    [deck, brand, extractions, fit],
  );
  return findings;
}
