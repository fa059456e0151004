/**
 * Deals blocks of given heights onto pages, in order, `gap` points between neighbours.
 *
 * As few pages as possible, and as even as those allow: seven cards make four and three rather
 * than six and one. A block taller than a page has a page to itself.
 */
export function paginate(
  heights: readonly number[],
  available: number,
  gap: number,
): readonly (readonly number[])[] {
  const fewest = deal(heights, available, gap);
  const tallest = Math.max(0, ...heights);
  const total = heights.reduce((sum, height) => sum + height + gap, 0);
  const even = Math.max(tallest, total / fewest.length);
  for (let limit = even; limit < available; limit += available / 24) {
    const dealt = deal(heights, limit, gap);
    if (dealt.length === fewest.length) return dealt;
  }
  return fewest;
}

function deal(heights: readonly number[], limit: number, gap: number): readonly number[][] {
  const pages: number[][] = [[]];
  let used = 0;
  heights.forEach((height, index) => {
    const current = pages.at(-1) as number[];
    const needed = current.length === 0 ? height : used + gap + height;
    if (current.length > 0 && needed > limit + 0.01) {
      pages.push([index]);
      used = height;
      return;
    }
    current.push(index);
    used = needed;
  });
  return pages;
}
