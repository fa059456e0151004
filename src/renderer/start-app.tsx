import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import type { LecternBridge } from '../ipc/contract';
import { Window } from './app';
import { isArticleWord } from './operations/article-words';
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

/** Puts the app into an element of the page, in the place of what stands there. */
export function startApp(root: HTMLElement): void {
  document.documentElement.lang = language;
  app.bridge.checkSpelling((word) => isArticleWord(app, word));
  createRoot(root).render(
    <I18nProvider locale={locale}>
      <AppProvider app={app}>
        <Window />
      </AppProvider>
    </I18nProvider>,
  );
}
