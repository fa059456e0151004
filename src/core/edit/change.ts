import type { BriefingDocument } from '../model/document';
import type { Deck } from '../model/deck';
import type { Extraction } from '../model/extraction';
import type { Slide } from '../model/slide';

/** Sets fields of a record; the very same record when every field already is so. */
export function withFields<T extends object>(record: T, fields: Partial<T>): T {
  const names = Object.keys(fields) as (keyof T)[];
  return names.every((name) => Object.is(record[name], fields[name]))
    ? record
    : { ...record, ...fields };
}

/** Maps a list; the very same list when nothing in it changed. */
export function mapList<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const next = list.map(change);
  return next.every((item, index) => item === list[index]) ? list : next;
}

/** Changes the deck, when there is one. */
export function withDeck(
  document: BriefingDocument,
  change: (deck: Deck) => Deck,
): BriefingDocument {
  return document.deck === null ? document : withFields(document, { deck: change(document.deck) });
}

/** Changes one article's extraction. */
export function withExtraction(
  document: BriefingDocument,
  article: string,
  change: (extraction: Extraction) => Extraction,
): BriefingDocument {
  const extractions = mapList(document.extractions, (extraction) =>
    extraction.article.id === article ? change(extraction) : extraction,
  );
  return withFields(document, { extractions });
}

/** Changes one slide, and marks it as no longer what the template made. */
export function withSlide(
  document: BriefingDocument,
  id: string,
  change: (slide: Slide) => Slide,
): BriefingDocument {
  return withDeck(document, (deck) => {
    const slides = mapList(deck.slides, (slide) => {
      if (slide.id !== id) return slide;
      const next = change(slide);
      return next === slide ? slide : edited(next);
    });
    return withFields(deck, { slides });
  });
}

const edited = (slide: Slide): Slide =>
  slide.origin.edited ? slide : { ...slide, origin: { ...slide.origin, edited: true } };

/** The first of `prefix1`, `prefix2`, … that is not taken. */
export function freeId(prefix: string, taken: readonly string[]): string {
  const used = new Set(taken);
  let number = taken.length + 1;
  while (used.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** The list with `removed` items at `at` replaced by `added`. */
export const spliced = <T>(
  list: readonly T[],
  at: number,
  removed: number,
  added: readonly T[],
): readonly T[] => [...list.slice(0, at), ...added, ...list.slice(at + removed)];
