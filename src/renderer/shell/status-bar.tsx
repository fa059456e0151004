import { useSession } from '../state/context';
import { strings } from '../strings';
import { LanguageMenu } from './language-menu';
import { ThemeMenu } from './theme-menu';

interface StatusBarProps {
  /** Where one is. A screen reader tells it of what was chosen, and is not told again. */
  readonly place?: string;
  /** How things stand; spoken when it changes. */
  readonly state?: string;
}

/** What there is and what goes on, at the foot of the window. */
export function StatusBar({ place, state }: StatusBarProps) {
  const working = useSession((session) => session.working);
  return (
    <footer className="status-bar">
      <span>
        {working === null && place !== undefined && <span>{place}</span>}
        {working === null && place !== undefined && state !== undefined && ' · '}
        <span role="status">{working ?? state}</span>
      </span>
      <span className="status-side quiet">
        {strings.offline}
        <LanguageMenu />
        <ThemeMenu />
      </span>
    </footer>
  );
}
