import type { Scene, SceneSlide } from '../../core/scene/scene';
import type { Opening, SceneLook } from './opening';

/** The pages of a show. */
export interface ShowPages {
  readonly look: SceneLook;
  readonly count: number;
  /** A page by its number from 0: 'coming' while it is not laid out yet, 'end' past the last. */
  of(page: number): SceneSlide | 'coming' | 'end';
}

/** @param scene all pages, once they are laid out. */
export const showPages = (opening: Opening, count: number, scene: Scene | null): ShowPages => ({
  look: scene ?? opening,
  count,
  of: (page) => (page >= count ? 'end' : (scene?.slides[page] ?? opening.slides[page - opening.from] ?? 'coming')),
});
