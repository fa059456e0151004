import { createContext, useContext } from 'react';
import type { Slide } from '../../../../core/model/slide';
import type { Scene, SceneSlide } from '../../../../core/scene/scene';
import type { Staged } from '../../../state/scenes';

/** What a row of the rail shows. */
export interface RowView {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  readonly pages: readonly SceneSlide[];
  readonly scene: Scene;
}

/** Looks a row's slide up. */
export type RailView = (id: string) => RowView | null;

/** Beside the list's own items: a slide that goes away renumbers all that follow, and only rows in sight need to know. */
export const RailContext = createContext<RailView>(() => null);

/** What a row shows; null for a slide that is just going away. */
export const useRow = (id: string): RowView | null => useContext(RailContext)(id);

/** The view of a deck with its pages. */
export function railView({ deck, scene, pagesOf }: Staged): RailView {
  const places = new Map(deck.slides.map((slide, index) => [slide.id, { slide, number: index + 1 }]));
  return (id) => {
    const place = places.get(id);
    return place === undefined ? null : { ...place, pages: pagesOf(place.slide), scene };
  };
}
