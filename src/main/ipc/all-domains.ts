import type { Services } from '../services';
import type { Presenter } from '../present/presenter';
import type { Domains } from './domains';

/** All that one of the app's windows may call; each domain's handlers are made once, when one of its channels is first called. */
export function allDomains(services: Services): Domains {
  return {
    app: once(async () => (await import('./app')).appHandlers(services)),
    article: once(async () => (await import('./article')).articleHandlers(services)),
    brands: once(async () => (await import('./library')).brandHandlers(services)),
    document: once(async () => (await import('./document')).documentHandlers(services)),
    export: once(async () => (await import('./export')).exportHandlers(services)),
    unsaved: once(async () => (await import('./unsaved')).unsavedHandlers(services)),
    window: once(async () => (await import('./window')).windowHandlers(services)),
    print: once(async () => (await import('./print')).printHandlers(services)),
    clipboard: once(async () => (await import('./clipboard')).clipboardHandlers(services)),
    present: once(async () => (await import('./present')).presentHandlers(services)),
    recent: once(async () => (await import('./recent')).recentHandlers(services)),
    spelling: once(async () => (await import('./spelling')).spellingHandlers(services)),
    templates: once(async () => (await import('./library')).templateHandlers(services)),
  };
}

/** All that a window of a slide show may call. */
export const showDomains = (presenter: Presenter, contents: number): Domains => ({
  show: once(async () => (await import('./show')).showHandlers(presenter, contents)),
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
