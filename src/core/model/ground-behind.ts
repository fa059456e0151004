import type { HouseGround } from './house';
import { less, spansOf, touches, type Area } from './spans';

type Box = HouseGround['box'];

/** What is painted, in whichever form colours have. */
export interface Painted<C extends string> {
  /** From the bottom up. */
  readonly grounds: readonly { readonly box: Box; readonly colours: readonly C[]; readonly opaque: boolean; readonly outline?: HouseGround['outline'] }[];
  readonly background: C;
}

/** Gaps of less than this share of a box are how outlines are reckoned. */
const GAP = 0.01;
/** Edges closer than this are taken for one, in points. */
const SLACK = 0.5;

/**
 * The colours that may show through behind a box on a house's layout: from the top down, those of
 * every ground that it touches, until opaque ones cover it all; else the background too. Of pictures
 * no colour is known: where they hide everything, the background's stands for them.
 */
export function groundBehind<C extends string>(box: Box, { grounds, background }: Painted<C>): readonly C[] {
  const found: C[] = [];
  let open: readonly Area[] = [{ x: box.x + SLACK, y: box.y + SLACK, w: Math.max(0, box.w - 2 * SLACK), h: Math.max(0, box.h - 2 * SLACK) }];
  for (const ground of grounds.toReversed()) {
    if (!open.some((part) => touches(ground.box, part))) continue;
    const touching = spansOf(ground).filter((span) => open.some((part) => touches(span, part)));
    if (touching.length === 0) continue;
    found.push(...ground.colours);
    if (!ground.opaque) continue;
    open = touching.reduce<readonly Area[]>((left, span) => left.flatMap((part) => less(part, span)), open);
    if (open.reduce((sum, { w, h }) => sum + w * h, 0) <= GAP * box.w * box.h) return found.length === 0 ? [background] : found;
  }
  return [...found, background];
}
