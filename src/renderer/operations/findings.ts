import { checkBriefing } from '../../core/check/briefing/check-briefing';
import { checkDeck } from '../../core/check/deck/check-deck';
import { checkReading, checkScene } from '../../core/check/scene/check-scene';
import { readNumbers } from '../../core/extract/figures/read-numbers';
import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Extraction } from '../../core/model/extraction';
import type { Finding, Severity } from '../../core/model/finding';
import type { FitReport } from '../../core/model/fit';
import { staging, theMeasurer } from '../state/scenes';

const gravity: readonly Severity[] = ['error', 'warning', 'note'];

/** So many pages are looked at before the window may answer again. */
const pagesAtOnce = 12;

/** What is to be said about a deck in a brand and the articles behind it, the gravest first, in the order of the slides. */
export function* findingsOf(
  deck: Deck,
  brand: Brand,
  extractions: readonly Extraction[],
  fit: FitReport | null,
): Generator<undefined, readonly Finding[]> {
  const scene = yield* staging(deck, brand);
  const slideOf = new Map(scene.slides.map((page) => [page.id, page.slide]));
  const onScene: Finding[] = [];
  for (let first = 0; first < scene.slides.length; first += pagesAtOnce) {
    const pages = { ...scene, slides: scene.slides.slice(first, first + pagesAtOnce) };
    const found = [...checkScene(pages, theMeasurer()), ...checkReading(pages, theMeasurer())];
    onScene.push(
      ...found.map((finding) => ({ ...finding, place: { ...finding.place, ...deckSlide(finding, slideOf) } })),
    );
    yield;
  }
  const order = new Map(deck.slides.map(({ id }, index) => [id, index]));
  const place = ({ place: { slide } }: Finding): number => order.get(slide ?? '') ?? -1;
  const onDeck = [...checkDeck(deck, readNumbers), ...checkBriefing({ deck, extractions, fit })];
  return [...onDeck, ...onScene].sort(
    (a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity) || place(a) - place(b),
  );
}

/** A finding on a continued page is about the slide that it continues. */
const deckSlide = ({ place }: Finding, slideOf: ReadonlyMap<string, string>): { slide?: string } => {
  const slide = place.slide === undefined ? undefined : (slideOf.get(place.slide) ?? place.slide);
  return slide === undefined ? {} : { slide };
};
