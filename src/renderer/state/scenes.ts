import { startTransition, useLayoutEffect, useMemo, useState } from 'react';
import { createFontMeasurer } from '../../core/layout/measure/font-measurer';
import { layout, layoutSteps } from '../../core/layout/layout';
import { createLayoutMemory } from '../../core/layout/memory';
import type { TextMeasurer } from '../../core/scene/text-measurer';
import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Slide } from '../../core/model/slide';
import type { Scene, SceneSlide } from '../../core/scene/scene';
import { useSession } from './context';
import { brandOf } from './selectors';
import { finish } from '../../core/layout/work';
import { inSlices } from './slices';

let measurer: TextMeasurer | null = null;

/** The bundled fonts' measures, made when first needed. */
export function theMeasurer(): TextMeasurer {
  measurer ??= createFontMeasurer();
  return measurer;
}

/** What was laid out before: a slide that rests on the same is taken as it is, so that nothing draws it anew. */
const memory = createLayoutMemory();

/** Decks and brands never change in place, so a pair is laid out once. */
const known = new WeakMap<Deck, { readonly brand: Brand; readonly scene: Scene }>();

/** Places the deck on pages in a brand, a slide at a time. */
export function* staging(deck: Deck, brand: Brand): Generator<undefined, Scene> {
  const before = known.get(deck);
  if (before?.brand === brand) return before.scene;
  const created = `${deck.date}T00:00:00Z`;
  const scene = yield* layoutSteps({ deck, brand, measurer: theMeasurer(), created, memory });
  known.set(deck, { brand, scene });
  return scene;
}

/** The deck placed on its pages in a brand. */
export const sceneOf = (deck: Deck, brand: Brand): Scene => finish(staging(deck, brand));

/** A deck with its pages, or with those of a moment ago while it is laid out. */
export interface Staged {
  readonly deck: Deck;
  readonly scene: Scene;
  /** A slide's pages, at least one. */
  readonly pagesOf: (slide: Slide) => readonly SceneSlide[];
  /** False for a slide that came into the deck a moment ago. */
  readonly isLaidOut: (slide: Slide) => boolean;
}

/**
 * The open deck as it is at this moment and its pages, which in a long deck may be those of a moment
 * ago, so that no key ever waits. Null when there is no deck, or no brand yet.
 */
export function useStaged(): Staged | null {
  const deck = useSession((session) => session.briefing?.history.present.deck ?? null);
  const brand = useSession(brandOf);
  const [scene, setScene] = useState<Scene | null>(null);
  useLayoutEffect(() => {
    if (deck === null || brand === null) return undefined;
    // What is there at once is shown at once; what came later must not hold up the next key.
    let isAtOnce = true;
    const giveUp = inSlices(staging(deck, brand), (laidOut) => {
      if (isAtOnce) setScene(laidOut);
      else startTransition(() => setScene(laidOut));
    });
    isAtOnce = false;
    return giveUp;
  }, [deck, brand]);
  return useMemo(
    () => (deck === null || brand === null || scene === null ? null : { deck, scene, pagesOf: pagesIn(scene, deck, brand), isLaidOut: ({ id }) => pagesBySlide(scene).has(id) }),
    [deck, brand, scene],
  );
}

const bySlide = new WeakMap<Scene, ReadonlyMap<string, readonly SceneSlide[]>>();

/** A scene's pages by the slide that they show. */
function pagesBySlide(scene: Scene): ReadonlyMap<string, readonly SceneSlide[]> {
  const before = bySlide.get(scene);
  if (before !== undefined) return before;
  const pages = new Map<string, SceneSlide[]>();
  for (const page of scene.slides) {
    const own = pages.get(page.slide);
    if (own === undefined) pages.set(page.slide, [page]);
    else own.push(page);
  }
  bySlide.set(scene, pages);
  return pages;
}

/** Slides laid out by themselves, before the deck that they came into. */
const alone = new WeakMap<Slide, readonly SceneSlide[]>();

/** A new slide is shown before its deck is laid out: as it is by itself, without reference marks. */
function pagesIn(scene: Scene, deck: Deck, brand: Brand): Staged['pagesOf'] {
  const pages = pagesBySlide(scene);
  return (slide) => {
    const known = pages.get(slide.id) ?? alone.get(slide);
    if (known !== undefined) return known;
    const created = `${deck.date}T00:00:00Z`;
    const firstPage = deck.slides.indexOf(slide) + 1;
    const made = layout({ deck: { ...deck, slides: [slide] }, brand, measurer: theMeasurer(), created, firstPage }).slides;
    alone.set(slide, made);
    return made;
  };
}
