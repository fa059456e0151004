import type { Services } from '../services';
import type { Domains } from './domains';

/** Every domain's handlers, each made once, when one of its channels is first called. */
export function allDomains(services: Services): Domains {
  return {
    app: once(async () => (await import('./app')).appHandlers(services)),
    article: once(async () => (await import('./article')).articleHandlers(services)),
    brands: once(async () => (await import('./library')).brandHandlers(services)),
    document: once(async () => (await import('./document')).documentHandlers(services)),
    export: once(async () => (await import('./export')).exportHandlers(services)),
    templates: once(async () => (await import('./library')).templateHandlers(services)),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
