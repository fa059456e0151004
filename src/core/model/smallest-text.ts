/** A page that sizes of text are chosen for: its height, and the width of the narrowest that is projected. */
const USUAL = { w: 720, h: 540 };

/**
 * Points of a page for each point that slides are laid out in: a slide is projected to one height, however
 * many inches its file says; a page higher than wide is read in the hand, and there its width counts.
 */
export const unitOn = ({ w, h }: { readonly w: number; readonly h: number }): number => Math.min(h / USUAL.h, w / USUAL.w);

/** 13 px at a page 720 px high: the smallest that a committee reads on a projector. */
const SMALLEST = 9.75;

/** The smallest text, in points to the hundredth, on a page of a size in points. */
export const smallestOn = (size: { readonly w: number; readonly h: number }): number => Math.round(SMALLEST * unitOn(size) * 100) / 100;
