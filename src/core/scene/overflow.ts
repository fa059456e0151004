import type { TightPlace } from '../model/wordings/findings-scene';

/** What could not be set as it should although everything was tried. */
export type Overflow =
  | { readonly what: 'word'; readonly word: string }
  | { readonly what: 'title-lines'; readonly most: number }
  | { readonly what: 'place'; readonly place: TightPlace }
  /** On a slide of the house's own. */
  | { readonly what: 'house-place'; readonly place: TightPlace };
