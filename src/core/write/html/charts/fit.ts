/** A direct label at a bar's tip: `at` is the tip's place along the axis (0–1), `width` its room. */
export interface TipLabel {
  readonly at: number;
  readonly width: number;
  /** Which way the bar points, and so where its label stands. */
  readonly side: 'low' | 'high';
}

/**
 * Room for the axis within `length` pixels, so that every tip label stays inside: how far the axis
 * starts from the low end, and how long it is.
 */
export function fitAxis(
  length: number,
  labels: readonly TipLabel[],
): { readonly start: number; readonly length: number } {
  let start = 0;
  let axis = length;
  // Each pass lengthens the start and shortens the axis less than the last; eight leave no pixel.
  for (let pass = 0; pass < 8; pass += 1) {
    for (const label of labels) {
      if (label.side === 'low') start = Math.max(start, label.width - label.at * axis);
    }
    axis = Math.min(axis, length - start);
    for (const label of labels) {
      if (label.side === 'high' && label.at > 0) {
        axis = Math.min(axis, (length - start - label.width) / label.at);
      }
    }
  }
  return { start: Math.round(start), length: Math.max(1, Math.floor(axis)) };
}
