import { startTransition, useEffect, useState } from 'react';
import type { Finding } from '../../../core/model/finding';
import { findFindings } from '../../operations/findings';
import { useDocument, useSession } from '../../state/context';
import { brandOf } from '../../state/selectors';

/** What is to be said about the open deck; null while it is looked through. */
export function useFindings(): readonly Finding[] | null {
  const document = useDocument();
  const fit = document.fit ?? null;
  const brand = useSession(brandOf);
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    const { deck } = document;
    if (deck === null || brand === null) return undefined;
    // A long list is drawn when nothing else is to be done.
    return findFindings(document, deck, brand, fit, (found) => startTransition(() => setFindings(found)));
  }, [document, brand, fit]);
  return findings;
}
