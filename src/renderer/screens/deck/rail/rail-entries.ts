import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import type { Scene, SceneSlide } from '../../../../core/scene/scene';

/** All that the rail shows of a slide. */
export interface RailEntry {
  readonly id: string;
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  readonly pages: readonly SceneSlide[];
  readonly scene: Pick<Scene, 'size' | 'palette' | 'fonts'>;
}

const known = new WeakMap<Slide, RailEntry>();

/** One entry a slide. An entry that says nothing new is the same object as before: lists skip it. */
export function railEntries(deck: Deck, scene: Scene): readonly RailEntry[] {
  const pagesOf = new Map<string, SceneSlide[]>();
  for (const page of scene.slides) {
    const before = pagesOf.get(page.slide);
    if (before === undefined) pagesOf.set(page.slide, [page]);
    else before.push(page);
  }
  return deck.slides.map((slide, index) => {
    const pages = pagesOf.get(slide.id) ?? [];
    const before = known.get(slide);
    if (before !== undefined && isSame(before, index + 1, pages, scene)) return before;
    const entry = { id: slide.id, slide, number: index + 1, pages, scene };
    known.set(slide, entry);
    return entry;
  });
}

const isSame = (
  entry: RailEntry,
  number: number,
  pages: readonly SceneSlide[],
  { palette, fonts }: Scene,
): boolean =>
  entry.number === number &&
  entry.scene.palette === palette &&
  entry.scene.fonts === fonts &&
  entry.pages.length === pages.length &&
  entry.pages.every((page, index) => page === pages[index]);
