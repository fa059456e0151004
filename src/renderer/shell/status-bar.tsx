import type { ReactNode } from 'react';
import { useSession } from '../state/context';
import { strings } from '../strings';

/** What there is and what goes on, at the foot of the window. */
export function StatusBar({ children }: { readonly children?: ReactNode }) {
  const working = useSession((session) => session.working);
  return (
    <footer className="status-bar">
      <span role="status">{working ?? children}</span>
      <span className="quiet">{strings.offline}</span>
    </footer>
  );
}
