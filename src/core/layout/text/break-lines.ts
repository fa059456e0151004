import type { EdgeMeasure } from '../../scene/drawn-text';
import type { TextRun } from '../../scene/scene';
import { breakPoints } from './break-points';
import { mergeRuns, runsOfLines } from './slice-runs';

export interface BrokenText {
  /** Joining every run of every line gives the text; a line keeps the space it breaks at. */
  readonly lines: readonly (readonly TextRun[])[];
  /** Width of the widest line, without the space it breaks at. */
  readonly width: number;
  /** Words wider than the measure that had to part where words do not. */
  readonly cutWords: readonly string[];
}

/**
 * Sets runs greedily into lines at most `width` points wide.
 *
 * Lines break at spaces, after hyphens between letters, after dashes between words, and between
 * ideographs; never at a non-breaking space. A word wider than a whole line parts at its soft
 * points (slash, dot, at sign, underscore, soft hyphen) and, when it has none, between characters:
 * such words are named in `cutWords`.
 */
export function breakLines(runs: readonly TextRun[], width: number, measure: EdgeMeasure): BrokenText {
  const joined = mergeRuns(runs);
  const text = joined.map((run) => run.text).join('');
  const edges = edgesOf(joined, text.length, measure);
  const widthOf = (from: number, to: number): number => (edges[to] as number) - (edges[from] as number);
  const room = width + tolerance;
  const cutWords: string[] = [];
  const ends: number[] = [];
  let line = 0;
  const place = (from: number, to: number): void => {
    if (from === line || widthOf(line, to) <= room) return;
    ends.push(from);
    line = from;
  };
  let start = 0;
  for (const end of breakPoints(text)) {
    const solid = solidEnd(text, start, end);
    if (widthOf(start, solid) <= room) place(start, solid);
    else for (const [from, to] of partWord(text, start, solid, width, widthOf, cutWords)) place(from, to);
    start = end;
  }
  if (text.length > 0) ends.push(text.length);
  return { lines: runsOfLines(joined, ends), width: widest(text, ends, widthOf), cutWords };
}

type WidthOf = (from: number, to: number) => number;

/** Where each character of the text ends, in points from its beginning. */
function edgesOf(runs: readonly TextRun[], length: number, measure: EdgeMeasure): Float64Array {
  const edges = new Float64Array(length + 1);
  let at = 0;
  for (const run of runs) {
    measure(run, edges, at);
    at += run.text.length;
  }
  return edges;
}

/** Sums of advances differ from a browser's by rounding only. */
const tolerance = 0.01;

/** Where a word ends and the blank after it begins, which may hang over the edge; a blank alone is all blank. */
const solidEnd = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length;

function widest(text: string, ends: readonly number[], widthOf: WidthOf): number {
  let longest = 0;
  let start = 0;
  for (const end of ends) {
    longest = Math.max(longest, widthOf(start, solidEnd(text, start, end)));
    start = end;
  }
  return longest;
}

/** Parts a word wider than the line: at soft points first, then between characters. */
function partWord(
  text: string,
  start: number,
  end: number,
  width: number,
  widthOf: WidthOf,
  cutWords: string[],
): readonly (readonly [from: number, to: number])[] {
  const pieces: (readonly [number, number])[] = [];
  const word = text.slice(start, end);
  let from = start;
  for (const match of word.matchAll(/[/.@_\u00ad](?=.)|$/gu)) {
    const to = start + match.index + match[0].length;
    if (to <= from) continue;
    if (widthOf(from, to) <= width) pieces.push([from, to]);
    else {
      cutWords.push(word);
      pieces.push(...cutBetweenCharacters(text, from, to, width, widthOf));
    }
    from = to;
  }
  return pieces;
}

function cutBetweenCharacters(text: string, start: number, end: number, width: number, widthOf: WidthOf): readonly (readonly [number, number])[] {
  const pieces: (readonly [number, number])[] = [];
  let from = start;
  while (from < end) {
    let to = from + 1;
    while (to < end && (isLowHalf(text.charCodeAt(to)) || widthOf(from, to + 1) <= width)) to += 1;
    pieces.push([from, to]);
    from = to;
  }
  return pieces;
}

/** The second half of a character outside the basic plane, which must not part from the first. */
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
