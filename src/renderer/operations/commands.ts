import { assertNever } from '../../core/model/result';
import type { AppCommand } from '../../ipc/commands/registry';
import { strings } from '../strings';
import type { App } from '../state/context';
import { chooseArticle } from './articles';
import { ask } from './ask';
import { openDocument, saveDocument } from './documents';
import { undoTyping } from './typing';

/** Does a command, wherever it was chosen: menu, shortcut, palette, context menu. */
export async function obey(app: App, command: AppCommand): Promise<void> {
  const { store } = app;
  switch (command) {
    case 'new':
      return store.dispatch({ type: 'close' });
    case 'new-window':
      return void (await ask(app, 'window:new', {}));
    case 'open-article':
      return chooseArticle(app, 'new');
    case 'open-document':
      return openDocument(app);
    case 'save':
      return void (await saveDocument(app));
    case 'save-as':
      return void (await saveDocument(app, 'elsewhere'));
    case 'save-template':
    case 'export':
    case 'step-export':
      return store.dispatch({ type: 'go', step: 'export' });
    case 'close':
      return void (await ask(app, 'window:close', {}));
    case 'undo':
    case 'redo':
      return undoTyping(command) ? undefined : store.dispatch({ type: command });
    case 'library':
      return store.dispatch({ type: 'screen', screen: { show: 'library', part: 'briefings' } });
    case 'help':
      return store.dispatch({ type: 'screen', screen: { show: 'help' } });
    case 'palette':
    case 'shortcuts':
      return store.dispatch({ type: 'sheet', sheet: { name: command } });
    case 'build-deck':
      return (await import('./deck')).buildDeck(app);
    case 'add-slide':
      store.dispatch({ type: 'go', step: 'deck' });
      return store.dispatch({ type: 'sheet', sheet: { name: 'add-slide' } });
    case 'duplicate-slides':
    case 'remove-slides':
    case 'move-slides-up':
    case 'move-slides-down':
      return (await import('./slides')).changeSlides(app, command);
    case 'step-article':
      return store.dispatch({ type: 'go', step: 'article' });
    case 'step-deck':
      return store.dispatch({ type: 'go', step: 'deck' });
    case 'present':
      return (await import('./present')).present(app, 'beginning');
    case 'present-here':
      return (await import('./present')).present(app, 'here');
    case 'print':
      return (await import('./print')).printDeck(app);
    case 'copy-slide':
      return (await import('./copy-slide')).copySlide(app);
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
