import type { Scene } from '../../../core/scene/scene';

/** A stretch of a scene's slides, to be printed by itself. */
export interface PrintPart {
  readonly scene: Scene;
  /** Ids of the slides of the other parts, to which links may lead. */
  readonly elsewhere: readonly string[];
}

/**
 * The first Chromium that prints in linear time; the one before takes four times as long for twice
 * the slides. From here on prints are tagged, and tags run through the whole document.
 */
const LINEAR = 118;

/** Slides that an older Chromium is given at once: fewer would embed the fonts more often than it saves time. */
const AT_ONCE = 35;

/** The scene in the parts that this Chromium ('114.0.5735.106') prints best: one, or several of a long deck. */
export function partsOf(scene: Scene, chromium: string): readonly PrintPart[] {
  const { slides } = scene;
  if (Number.parseInt(chromium, 10) >= LINEAR || slides.length <= AT_ONCE) return [{ scene, elsewhere: [] }];
  const count = Math.ceil(slides.length / AT_ONCE);
  const size = Math.ceil(slides.length / count);
  return Array.from({ length: count }, (_, nth) => {
    const inPart = (index: number): boolean => Math.floor(index / size) === nth;
    return {
      scene: { ...scene, slides: slides.filter((_slide, index) => inPart(index)) },
      elsewhere: slides.filter((_slide, index) => !inPart(index)).map(({ id }) => id),
    };
  });
}
