import type { ReactNode } from 'react';
import { useSession } from '../state/context';
import { strings } from '../strings';
import { LanguageMenu } from './language-menu';
import { ThemeMenu } from './theme-menu';

/** What there is and what goes on, at the foot of the window. */
export function StatusBar({ children }: { readonly children?: ReactNode }) {
  const working = useSession((session) => session.working);
  return (
    <footer className="status-bar">
      <span role="status">{working ?? children}</span>
      <span className="status-side quiet">
        {strings.offline}
        <LanguageMenu />
        <ThemeMenu />
      </span>
    </footer>
  );
}
