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

/** The deck placed on its pages in a brand. */
export function sceneOf(deck: Deck, brand: Brand): Scene {
  const before = known.get(deck);
  if (before?.brand === brand) return before.scene;
  const scene = layout({ deck, brand, measurer: theMeasurer(), created: `${deck.date}T00:00:00Z` });
  known.set(deck, { brand, scene });
  return scene;
}

/**
 * The open deck placed on its pages, a moment behind what is typed so that typing never waits; null
 * when there is no deck, or no brand yet.
 */
export function useScene(): Scene | null {
  const deck = useDeferredValue(
    useSession((session) => session.briefing?.history.present.deck ?? null),
  );
  const brand = useSession(brandOf);
  return useMemo(
    () => (deck === null || brand === null ? null : sceneOf(deck, brand)),
    [deck, brand],
  );
}
