import { useEffect } from 'react';
import { isDirty } from '../operations/documents';
import { strings } from '../strings';
import { useSession } from './context';

/** The system shows the page's title in the window's bar: what is open, and whether it is saved. */
export function useTitle(): void {
  const title = useSession(({ briefing }) =>
    briefing === null ? strings.app : strings.windowTitle(briefing.name, isDirty(briefing)),
  );
  useEffect(() => {
    document.title = title;
  }, [title]);
}
