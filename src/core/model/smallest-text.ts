/** 13 px at a page 720 px high: the smallest that a committee reads on a projector. */
const SMALLEST = 9.75;
const USUAL_HEIGHT = 540;

/** The smallest text, in points to the hundredth, on a slide of a height in points. */
export const smallestOn = (height: number): number => Math.round((SMALLEST * height * 100) / USUAL_HEIGHT) / 100;
