import { deckLanguage, type DeckLanguage } from '../../core/model/framing/deck-language';
import type { Brand } from '../../core/model/brand';
import type { BriefingDocument } from '../../core/model/document';
import type { Deck } from '../../core/model/deck';
import type { FitReport } from '../../core/model/fit';
import type { Template } from '../../core/model/template';
import { theAside } from '../aside/aside';
import type { App } from '../state/context';
import { brandOf, templateOf } from '../state/selectors';
import { strings } from '../strings';
import { working } from './ask';
import { documentText } from './document-text';

/** What a deck is composed with, beside the articles. */
export interface ComposedWith {
  readonly template: Template;
  readonly brand: Brand;
  /** ISO 8601 date. */
  readonly today: string;
  /** The articles' own when absent. */
  readonly language?: DeckLanguage;
}

export interface Composed {
  readonly deck: Deck;
  readonly fit: FitReport;
}

/**
 * The deck that a template, or the chosen one, makes of `document` in the chosen brand, in the language
 * that its deck has; null before the library is there. Many articles take a second, which the window
 * does not wait for.
 */
export async function composed(
  { store, now }: App,
  document: BriefingDocument,
  template = templateOf(store.get()),
  language = document.deck === null ? null : deckLanguage(document.deck.language),
): Promise<Composed | null> {
  const brand = brandOf(store.get());
  if (template === null || brand === null) return null;
  const today = document.deck?.date ?? isoDate(new Date(now()));
  const beside = JSON.stringify({ template, brand, today, ...(language !== null && { language }) } satisfies ComposedWith);
  const bare = await documentText({ ...document, deck: null });
  return JSON.parse(await theAside().ask({ do: 'compose', document: bare, beside })) as Composed;
}

/** Whoever waits longer is told for what. */
const SOON_MS = 80;

/**
 * What `make` makes of the open document as it is once it is made: changed meanwhile, it is made
 * again. Null when nothing is open any more.
 */
export async function madeOfPresent<T>(
  app: App,
  make: (document: BriefingDocument) => Promise<T>,
): Promise<{ readonly document: BriefingDocument; readonly made: T } | null> {
  const present = (): BriefingDocument | undefined => app.store.get().briefing?.history.present;
  const work = (async () => {
    for (;;) {
      const document = present();
      if (document === undefined) return null;
      const made = await make(document);
      if (present() === document) return { document, made };
    }
  })();
  const isSoon = await Promise.race([work.then(() => true), new Promise<false>((resolve) => void setTimeout(resolve, SOON_MS, false))]);
  return isSoon ? work : working(app, strings.working.building, () => work);
}

/** ISO 8601 date where the person is: an export at midnight must not bear yesterday's date. */
export const isoDate = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
