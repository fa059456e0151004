import { paintedRoot } from './painted-root';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { LecternBridge } from '../ipc/contract';
import { Window } from './app';
import { AppProvider, type App } from './state/context';
import { reduce } from './state/reduce';
import { emptySession } from './state/session';
import { createStore, freezing } from './state/store';
import { language, locale } from './strings';

declare global {
  interface Window {
    readonly lectern: LecternBridge;
  }
}

const app: App = {
  store: createStore(import.meta.env.DEV ? freezing(reduce) : reduce, emptySession),
  bridge: window.lectern,
  now: Date.now,
  newJournal: () => `r${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`,
};

document.documentElement.lang = language;
if (paintedRoot === null) throw new Error('The page has no #root.');
createRoot(paintedRoot).render(
  <I18nProvider locale={locale}>
    <AppProvider app={app}>
      <Window />
    </AppProvider>
  </I18nProvider>,
);
