import type { HouseGround } from './house';

type Box = HouseGround['box'];

/** What is painted, in whichever form colours have. */
export interface Painted<C extends string> {
  /** From the bottom up. */
  readonly grounds: readonly { readonly box: Box; readonly colours: readonly C[]; readonly opaque: boolean }[];
  readonly background: C;
}

/** Edges closer than this are taken for one, in points. */
const SLACK = 0.5;

/**
 * The colours that may show through behind a box on a house's layout: from the top down, those of
 * every ground that it touches, until an opaque one covers it all; else the background too.
 */
export function groundBehind<C extends string>(box: Box, { grounds, background }: Painted<C>): readonly C[] {
  const found: C[] = [];
  for (const { box: ground, colours, opaque } of grounds.toReversed()) {
    if (!touches(ground, box)) continue;
    found.push(...colours);
    if (opaque && covers(ground, box)) return found;
  }
  return [...found, background];
}

const touches = (a: Box, b: Box): boolean =>
  a.x + SLACK < b.x + b.w && b.x + SLACK < a.x + a.w && a.y + SLACK < b.y + b.h && b.y + SLACK < a.y + a.h;

const covers = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x + SLACK && outer.y <= inner.y + SLACK && outer.x + outer.w >= inner.x + inner.w - SLACK && outer.y + outer.h >= inner.y + inner.h - SLACK;
