import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Command } from '../../core/edit/command';
import type { BriefingDocument } from '../../core/model/document';
import type { LecternBridge } from '../../ipc/contract';
import type { Action } from './action';
import type { Briefing, Session } from './session';
import type { Store } from './store';

/** What every operation works with: the session, the way to main, and the clock. */
export interface App {
  readonly store: Store<Session, Action>;
  readonly bridge: LecternBridge;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A name for a recovery file that no other has. */
  readonly newJournal: () => string;
}

const AppContext = createContext<App | null>(null);

/** Gives the parts of the window the session and the way to main. */
export const AppProvider = ({ app, children }: { readonly app: App; readonly children: ReactNode }) => (
  <AppContext value={app}>{children}</AppContext>
);

/** The session's store, the bridge and the clock. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp stands outside AppProvider.');
  return app;
}

/** A part of the session; `select` must give the same object while nothing changed. */
export function useSession<T>(select: (session: Session) => T): T {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The open briefing; only for screens that are shown when there is one. */
export function useBriefing(): Briefing {
  const briefing = useSession((session) => session.briefing);
  if (briefing === null) throw new Error('No briefing is open.');
  return briefing;
}

/** The open briefing's content. */
export const useDocument = (): BriefingDocument => useBriefing().history.present;

/** Performs a command on the open briefing. */
export function usePerform(): (command: Command) => void {
  const { store, now } = useApp();
  return (command) => store.dispatch({ type: 'perform', command, at: now() });
}
