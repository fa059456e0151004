import { createRoot } from 'react-dom/client';
import type { LecternBridge } from '../ipc/contract';
import { Window } from './app';
import { AppProvider, type App } from './state/context';
import { reduce } from './state/reduce';
import { emptySession } from './state/session';
import { createStore, freezing } from './state/store';
import { followTheme } from './theme';

declare global {
  interface Window {
    readonly lectern: LecternBridge;
  }
}

const app: App = {
  store: createStore(import.meta.env.DEV ? freezing(reduce) : reduce, emptySession),
  bridge: window.lectern,
  now: Date.now,
};

followTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <AppProvider app={app}>
    <Window />
  </AppProvider>,
);
