/** The only sizes on a slide, in points at a page of 960 × 540. */
export const sizes = {
  /** One number that is the whole slide. */
  hero: 90,
  /** Cover title and card numbers. */
  display: 45,
  /** A cover title that needs more room. */
  cover: 33.75,
  title: 25.5,
  lead: 18,
  large: 15,
  body: 13.5,
  small: 11.25,
  /** The smallest that is ever set. */
  fine: 9.75,
} as const;

/** Steps that running text may take, largest first. */
const textSteps: readonly number[] = [sizes.lead, sizes.large, sizes.body, sizes.small, sizes.fine];

/** Steps from `largest` down to `smallest`, both included. */
export const stepsBetween = (largest: number, smallest: number): readonly number[] =>
  textSteps.filter((step) => step <= largest && step >= smallest);

/** The next smaller step of the scale; the smallest stays. */
export const stepBelow = (size: number): number =>
  textSteps.find((step) => step < size) ?? sizes.fine;
