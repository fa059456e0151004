import { useDeferredValue, useMemo } from 'react';
import { createFontMeasurer } from '../../core/layout/measure/font-measurer';
import { layout } from '../../core/layout/layout';
import type { TextMeasurer } from '../../core/scene/text-measurer';
import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Scene } from '../../core/scene/scene';
import { useSession } from './context';
import { brandOf } from './selectors';

let measurer: TextMeasurer | null = null;

/** The bundled fonts' measures, made when first needed. */
export function theMeasurer(): TextMeasurer {
  measurer ??= createFontMeasurer();
  return measurer;
}

/** Decks and brands never change in place, so a pair is laid out once. */
const known = new WeakMap<Deck, { readonly brand: Brand; readonly scene: Scene }>();

let latest: Scene | null = null;

/** The deck placed on its pages in a brand. */
export function sceneOf(deck: Deck, brand: Brand): Scene {
  const before = known.get(deck);
  if (before?.brand === brand) return before.scene;
  const created = `${deck.date}T00:00:00Z`;
  const scene = sharing(layout({ deck, brand, measurer: theMeasurer(), created }), latest);
  known.set(deck, { brand, scene });
  latest = scene;
  return scene;
}

/** The scene with pages that did not change as the very objects they were, so that nothing draws them anew. */
function sharing(scene: Scene, before: Scene | null): Scene {
  const old = new Map(before?.slides.map((page) => [page.id, page]));
  const slides = scene.slides.map((page) => {
    const known = old.get(page.id);
    return known !== undefined && JSON.stringify(known) === JSON.stringify(page) ? known : page;
  });
  return { ...scene, slides };
}

/** A deck with its pages. */
export interface Staged {
  readonly deck: Deck;
  readonly scene: Scene;
}

/**
 * The open deck and its pages, a moment behind what is typed so that typing never waits; null when
 * there is no deck, or no brand yet.
 */
export function useStaged(): Staged | null {
  const deck = useDeferredValue(
    useSession((session) => session.briefing?.history.present.deck ?? null),
  );
  const brand = useSession(brandOf);
  return useMemo(
    () => (deck === null || brand === null ? null : { deck, scene: sceneOf(deck, brand) }),
    [deck, brand],
  );
}
