/** Widths in em of characters that are far from the average, in the humanist faces that decks use. */
const NARROW = /[ilj.,:;'’|!() \u00a0ftr-]/;
const WIDE = /[mwMW@%—]/;

/**
 * Roughly how wide a text is drawn, in points, for places that PowerPoint leaves to the file:
 * an estimate that errs to the wide side. Exact widths are the layout's, whose texts it measured.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += NARROW.test(character) ? 0.3 : WIDE.test(character) ? 0.85 : 0.56;
  return em * size;
}

/** Height of a line of chart text, in points. */
export const lineHeight = (size: number): number => size * 1.25;
