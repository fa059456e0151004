import { useEffect } from 'react';
import { useApp, useSession } from './context';
import { isDirty } from '../operations/documents';

/** How long after a change the recovery file may be behind. */
const delay = 1000;

/** Keeps unsaved changes in the recovery file, a second after the latest. */
export function useJournal(): void {
  const { bridge } = useApp();
  const briefing = useSession((session) => session.briefing);
  const present = briefing?.history.present ?? null;
  const unsaved = briefing !== null && isDirty(briefing) ? present : null;
  useEffect(() => {
    // Closing asks nothing: what is not saved yet is journalled at once and offered at the next start.
    const keep = (): void => void bridge.call('document:journal', { document: unsaved });
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [bridge, unsaved]);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      void bridge.call('document:journal', { document: unsaved });
    }, delay);
    return () => window.clearTimeout(timer);
  }, [bridge, unsaved]);
}
