import type { TextRun } from '../../scene/scene';

/** Width in points of a run as it is set, raised ones at their smaller size. */
export type RunWidth = (run: TextRun) => number;

export interface BrokenText {
  /** Joining every run of every line gives the text; a line keeps the space it breaks at. */
  readonly lines: readonly (readonly TextRun[])[];
  /** Words wider than the measure that had to part where words do not. */
  readonly cutWords: readonly string[];
}

/** What stays together on a line: runs, and the blank after them that may hang over the edge. */
interface Word {
  readonly runs: readonly TextRun[];
  readonly blank: readonly TextRun[];
}

/**
 * Sets runs greedily into lines at most `width` points wide.
 *
 * Lines break at spaces, after hyphens between letters, after dashes between words, and between
 * ideographs; never at a non-breaking space. A word wider than a whole line parts at its soft
 * points (slash, dot, at sign, underscore, soft hyphen) and, when it has none, between characters:
 * such words are named in `cutWords`.
 */
export function breakLines(
  runs: readonly TextRun[],
  width: number,
  runWidth: RunWidth,
): BrokenText {
  const cutWords: string[] = [];
  const widthOf = (parts: readonly TextRun[]) => parts.reduce((sum, run) => sum + runWidth(run), 0);
  const lines: TextRun[][] = [];
  let line: TextRun[] = [];
  let used = 0;
  const startLine = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const place = ({ runs: word, blank }: Word) => {
    const needed = widthOf(word);
    if (line.length > 0 && used + needed > width + tolerance) startLine();
    line.push(...word, ...blank);
    used += needed + widthOf(blank);
  };
  for (const word of wordsOf(runs)) {
    if (widthOf(word.runs) <= width + tolerance) {
      place(word);
      continue;
    }
    for (const piece of partWord(word, width, widthOf, cutWords)) place(piece);
  }
  if (line.length > 0) lines.push(line);
  return { lines: lines.map(mergeRuns), cutWords };
}

/** Sums of advances differ from a browser's by rounding only. */
const tolerance = 0.01;

/** Splits runs into words; a word may span several runs ('163.4' bold then ', and'). */
function wordsOf(runs: readonly TextRun[]): readonly Word[] {
  const text = runs.map((run) => run.text).join('');
  const words: Word[] = [];
  let start = 0;
  for (const end of breakPoints(text)) {
    const blankAt = start + text.slice(start, end).trimEnd().length;
    const solid = trimmed(text.slice(start, end)) ? blankAt : start;
    words.push({ runs: sliceRuns(runs, start, solid), blank: sliceRuns(runs, solid, end) });
    start = end;
  }
  return words;
}

const trimmed = (piece: string): boolean => piece.trim() !== '';

/** Offsets after which a line may end, the end of the text last. */
function breakPoints(text: string): readonly number[] {
  const points: number[] = [];
  const pattern =
    /[ \t\n]+|(?<=\p{L}{2})-(?=\p{L})|[–—](?=\p{L})|(?<=[\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff])(?=[\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff])/gu;
  for (const match of text.matchAll(pattern)) points.push(match.index + match[0].length);
  if (points.at(-1) !== text.length) points.push(text.length);
  return points.filter((point) => point > 0);
}

/** Parts a word wider than the line: at soft points first, then between characters. */
function partWord(
  word: Word,
  width: number,
  widthOf: (runs: readonly TextRun[]) => number,
  cutWords: string[],
): readonly Word[] {
  const pieces: Word[] = [];
  const text = word.runs.map((run) => run.text).join('');
  let start = 0;
  for (const match of text.matchAll(/[/.@_\u00ad](?=.)|$/gu)) {
    const end = match.index + match[0].length;
    if (end <= start) continue;
    const soft = sliceRuns(word.runs, start, end);
    if (widthOf(soft) <= width) pieces.push({ runs: soft, blank: [] });
    else {
      cutWords.push(text);
      pieces.push(...cutBetweenCharacters(soft, width, widthOf));
    }
    start = end;
  }
  const last = pieces.pop();
  return last === undefined ? [word] : [...pieces, { runs: last.runs, blank: word.blank }];
}

function cutBetweenCharacters(
  runs: readonly TextRun[],
  width: number,
  widthOf: (runs: readonly TextRun[]) => number,
): readonly Word[] {
  const pieces: Word[] = [];
  const total = runs.reduce((sum, run) => sum + run.text.length, 0);
  let start = 0;
  while (start < total) {
    let end = start + 1;
    while (end < total && widthOf(sliceRuns(runs, start, end + 1)) <= width) end += 1;
    pieces.push({ runs: sliceRuns(runs, start, end), blank: [] });
    start = end;
  }
  return pieces;
}

/** The part of the runs between two offsets of their joined text. */
function sliceRuns(runs: readonly TextRun[], start: number, end: number): readonly TextRun[] {
  const parts: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    if (to > from) parts.push({ ...run, text: run.text.slice(from, to) });
    at += run.text.length;
  }
  return parts;
}

/** Joins neighbouring runs that look and mean the same, so that writers write few. */
function mergeRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const merged: TextRun[] = [];
  let [open] = runs;
  let text = '';
  for (const run of runs) {
    if (open !== undefined && !sameLook(open, run)) {
      merged.push({ ...open, text });
      open = run;
      text = '';
    }
    text += run.text;
  }
  return open === undefined ? merged : [...merged, { ...open, text }];
}

function sameLook(a: TextRun, b: TextRun): boolean {
  return (
    a.font === b.font &&
    a.size === b.size &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.colour === b.colour &&
    a.raised === b.raised &&
    a.link === b.link &&
    a.figure === b.figure &&
    a.field === b.field
  );
}
