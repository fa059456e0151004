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
    const timer = window.setTimeout(() => {
      void bridge.call('document:journal', { document: unsaved });
    }, delay);
    return () => window.clearTimeout(timer);
  }, [bridge, unsaved]);
}
