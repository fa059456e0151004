import type { Scene, SceneSlide } from '../../core/scene/scene';

/** How the pages of a deck look, whatever is on them. */
export type SceneLook = Pick<Scene, 'size' | 'palette' | 'fonts'>;

/** The pages that a show begins with: what is on them is known already where it is started. */
export interface Opening extends SceneLook {
  /** Number of the first, from 0. */
  readonly from: number;
  readonly slides: readonly SceneSlide[];
}

/** So many pages stand by until the rest are laid out. */
const AHEAD = 4;

/** The pages from `page` on, and the one before. */
export function openingOf({ size, palette, fonts, slides }: Scene, page: number): Opening {
  const from = Math.max(0, page - 1);
  return { size, palette, fonts, from, slides: slides.slice(from, page + AHEAD) };
}
