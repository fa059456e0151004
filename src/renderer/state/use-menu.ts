import { useEffect } from 'react';
import { assertNever } from '../../core/model/result';
import type { EventPayload } from '../../ipc/contract';
import { chooseArticle } from '../operations/articles';
import { ask } from '../operations/ask';
import { openDocument, saveDocument } from '../operations/documents';
import { strings } from '../strings';
import { useApp, type App } from './context';

/** Does what the system menu says. */
export function useMenu(): void {
  const app = useApp();
  useEffect(() => app.bridge.on('menu:command', ({ command }) => void obey(app, command)), [app]);
}

type MenuCommand = EventPayload<'menu:command'>['command'];

async function obey(app: App, command: MenuCommand): Promise<void> {
  const { store } = app;
  switch (command) {
    case 'new':
      return store.dispatch({ type: 'close' });
    case 'open-article':
      return chooseArticle(app, 'new');
    case 'open-document':
      return openDocument(app);
    case 'save':
      return saveDocument(app);
    case 'save-as':
      return saveDocument(app, true);
    case 'save-template':
    case 'step-export':
      return store.dispatch({ type: 'go', step: 'export' });
    case 'undo':
      return store.dispatch({ type: 'undo' });
    case 'redo':
      return store.dispatch({ type: 'redo' });
    case 'step-article':
      return store.dispatch({ type: 'go', step: 'article' });
    case 'step-deck':
      return store.dispatch({ type: 'go', step: 'deck' });
    case 'about':
      return tellAbout(app);
    default:
      return assertNever(command);
  }
}

async function tellAbout(app: App): Promise<void> {
  const about = await ask(app, 'app:about', {});
  if (about === null) return;
  const message = strings.about(about.version, about.electron, about.blockedRequests);
  app.store.dispatch({ type: 'tell', notice: { tone: 'done', message, hint: '' } });
}
