import type { SlideKind } from '../../../model/slide';
import type { Colour, SceneSlide, TextItem } from '../../../scene/scene';
import { placeholdersOf, type Placeholder } from './placeholders';

/** A slide layout of the file: what slides of one kind have in common. */
export interface LayoutPlan {
  /** 1, 2, …: the number in the part's name. */
  readonly number: number;
  /** As PowerPoint lists it: 'Key figures'. */
  readonly name: string;
  readonly kind: SlideKind;
  readonly background: Colour;
  /** Each placeholder with the item whose frame and look it takes. */
  readonly placeholders: readonly { readonly placeholder: Placeholder; readonly like: TextItem }[];
}

/** A layout of the house's own: it has its placeholders already. */
export const houseLayout = ({ kind, background }: SceneSlide, part: string): LayoutPlan => ({
  number: Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 1),
  name: '',
  kind,
  background,
  placeholders: [],
});

/**
 * One layout for each kind of slide with the same placeholders and background, in order of
 * appearance. Its placeholders stand as on the first such slide, so that "Reset slide" keeps the deck as it is.
 */
export class LayoutBook {
  readonly layouts: LayoutPlan[] = [];
  readonly #byKey = new Map<string, LayoutPlan>();
  readonly #ofKind = new Map<SlideKind, number>();

  /** The layout of a slide, opened when it is the first of its sort. */
  layoutFor(slide: SceneSlide): LayoutPlan {
    const placeholders = [...placeholdersOf(slide)].flatMap(([item, placeholder]) =>
      item.type === 'text' ? [{ placeholder, like: item }] : [],
    );
    const marks = placeholders.map(({ placeholder }) => `${placeholder.type}${placeholder.idx}`).sort();
    const key = [slide.kind, slide.background, ...marks].join(' ');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const count = (this.#ofKind.get(slide.kind) ?? 0) + 1;
    this.#ofKind.set(slide.kind, count);
    const words = slide.kind.replaceAll('-', ' ');
    const name = words.charAt(0).toUpperCase() + words.slice(1) + (count === 1 ? '' : ` ${count}`);
    const layout = { number: this.layouts.length + 1, name, kind: slide.kind, background: slide.background, placeholders };
    this.layouts.push(layout);
    this.#byKey.set(key, layout);
    return layout;
  }
}
