import { startTransition, useLayoutEffect, useRef, useState } from 'react';
import { createFontMeasurer } from '../../core/layout/measure/font-measurer';
import { layoutSteps } from '../../core/layout/layout';
import { createLayoutMemory } from '../../core/layout/memory';
import type { TextMeasurer } from '../../core/scene/text-measurer';
import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Scene } from '../../core/scene/scene';
import { useSession } from './context';
import { brandOf } from './selectors';
import { finish, inSlices } from './slices';

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

/** A deck with its pages. */
export interface Staged {
  readonly deck: Deck;
  readonly scene: Scene;
}

/**
 * The open deck and its pages; of a long deck a moment behind what is typed, so that typing never
 * waits. Null when there is no deck, or no brand yet.
 */
export function useStaged(): Staged | null {
  const deck = useSession((session) => session.briefing?.history.present.deck ?? null);
  const brand = useSession(brandOf);
  const [staged, setStaged] = useState<Staged | null>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (deck === null || brand === null) return undefined;
    return inSlices(staging(deck, brand), (scene) => {
      const show = (): void => setStaged({ deck, scene });
      if (isFirst.current) show();
      else startTransition(show);
      isFirst.current = false;
    });
  }, [deck, brand]);
  return deck === null || brand === null ? null : staged;
}
