import { sameLook } from '../../scene/same-look';
import type { TextRun } from '../../scene/scene';

/** Joins neighbouring runs that look and mean the same, so that writers write few; empty ones go. */
export function mergeRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const open = merged.at(-1);
    if (run.text === '') continue;
    if (open !== undefined && sameLook(open, run) && sameMeaning(open, run)) merged[merged.length - 1] = { ...open, text: open.text + run.text };
    else merged.push(run);
  }
  return merged;
}

/** The runs of each line, given the offsets in their joined text at which lines end. */
export function runsOfLines(runs: readonly TextRun[], ends: readonly number[]): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [];
  let index = 0;
  /** Where the run at `index` begins in the joined text. */
  let at = 0;
  let start = 0;
  for (const end of ends) {
    const line: TextRun[] = [];
    for (let run = runs[index]; run !== undefined && at < end; run = runs[index]) {
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
      line.push(to - from === run.text.length ? run : { ...run, text: run.text.slice(from, to) });
      if (at + run.text.length > end) break;
      at += run.text.length;
      index += 1;
    }
    lines.push(line);
    start = end;
  }
  return lines;
}

const sameMeaning = (a: TextRun, b: TextRun): boolean => a.link === b.link && a.figure === b.figure && a.field === b.field;
