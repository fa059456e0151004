/**
 * Tops of blocks set below each other in `available` points: the room left over goes between them
 * up to `widest` points a gap, and what is left then stays free at the bottom.
 */
export function stackTops(
  heights: readonly number[],
  top: number,
  available: number,
  { least, widest }: { readonly least: number; readonly widest: number },
): readonly number[] {
  const used = heights.reduce((sum, height) => sum + height, 0);
  const gaps = Math.max(1, heights.length - 1);
  const gap = Math.min(widest, Math.max(least, (available - used) / gaps));
  let y = top;
  return heights.map((height) => {
    const at = y;
    y += height + gap;
    return at;
  });
}
