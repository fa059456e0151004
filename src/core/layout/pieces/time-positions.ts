interface TimePositions {
  /** Left edge of each event's column, from 0. */
  readonly lefts: readonly number[];
  /** False when the dates lie too close together, or one is missing, and spacing is even instead. */
  readonly toScale: boolean;
}

/** Narrowest column that still holds a few words a line. */
const leastColumn = 96;

/**
 * Places dates along a line `width` points long, true to time where every column keeps room for
 * its words, evenly otherwise. Dates are ISO 8601 as precise as known, in order.
 */
export function timePositions(
  dates: readonly (string | null)[],
  width: number,
  gap: number,
): TimePositions {
  const even = dates.map((_, index) => (index * (width + gap)) / dates.length);
  const years = dates.map((date) => (date === null ? Number.NaN : yearOf(date)));
  const first = years[0] ?? Number.NaN;
  const span = (years.at(-1) ?? Number.NaN) - first;
  if (!Number.isFinite(span) || span <= 0) return { lefts: even, toScale: false };
  const last = width - Math.min(200, (width + gap) / dates.length - gap);
  const lefts = years.map((year) => ((year - first) / span) * last);
  const roomy = lefts.every((left, index) => {
    const next = lefts[index + 1];
    return Number.isFinite(left) && (next === undefined || next - left >= leastColumn + gap);
  });
  return roomy ? { lefts, toScale: true } : { lefts: even, toScale: false };
}

/** '2020', '2020-06' or '2020-06-30' as a year with its fraction; NaN for anything else. */
function yearOf(date: string): number {
  const match = /^(-?\d{1,6})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (match === null) return Number.NaN;
  const [, year, month = '01', day = '01'] = match;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}
