interface StackRules {
  /** Points between blocks: at least, and at most when there is room. */
  readonly least: number;
  readonly widest: number;
  /** True where the last block may end at the bottom, as in a panel that has its own padding. */
  readonly toBottom?: boolean;
}

/**
 * Tops of blocks set below each other in `available` points. The room left over goes between them and
 * below the last in equal parts, so that a list neither sits on what follows nor leaves the page half
 * empty; what is left after the widest gap stays free at the bottom.
 */
export function stackTops(
  heights: readonly number[],
  top: number,
  available: number,
  { least, widest, toBottom = false }: StackRules,
): readonly number[] {
  const used = heights.reduce((sum, height) => sum + height, 0);
  const gaps = Math.max(1, toBottom ? heights.length - 1 : heights.length);
  const gap = Math.min(widest, Math.max(least, (available - used) / gaps));
  let y = top;
  return heights.map((height) => {
    const at = y;
    y += height + gap;
    return at;
  });
}
