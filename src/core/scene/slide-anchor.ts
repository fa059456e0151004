/** All but what a URL, an attribute and a PDF's name hold as it is. */
const UNSAFE = /[^A-Za-z0-9.-]/g;

/**
 * The id of a slide's section in the HTML and the name of its destination in the PDF: letters,
 * digits, points and dashes, and another one for each id, whatever that is.
 */
export const slideAnchor = (slide: string): string =>
  `slide-${slide.replace(UNSAFE, (unit) => `_${unit.charCodeAt(0).toString(16)}_`)}`;
