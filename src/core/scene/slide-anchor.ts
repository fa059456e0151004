/** All but what a URL, an attribute and a PDF's name hold as it is. */
const UNSAFE = /[^A-Za-z0-9.-]/g;

/**
 * The id of a slide's section in the HTML and the name of its destination in the PDF: letters,
 * digits, points and dashes, and another one for each id, whatever that is.
 */
export const slideAnchor = (slide: string): string =>
  `slide-${slide.replace(UNSAFE, (unit) => `_${unit.charCodeAt(0).toString(16)}_`)}`;

/** The slide that an anchor is of; null for what is none. */
export function slideOfAnchor(anchor: string): string | null {
  const coded = /^slide-(.*)$/.exec(anchor)?.[1];
  return coded === undefined ? null : coded.replace(/_([0-9a-f]+)_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
