import type { TextRun } from './scene';

/** True for runs that are drawn alike, whatever they say, show or lead to. */
export const sameLook = (a: TextRun, b: TextRun): boolean =>
  a.font === b.font &&
  a.size === b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.colour === b.colour &&
  a.raised === b.raised &&
  a.rise === b.rise &&
  a.capitals === b.capitals;
