import type { PdfPage, PdfRun } from './written-pdf';

/** Lines of one column that belong together, with the pieces they are set in. */
export interface TextBlock {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** Baseline of the last line. */
  readonly last: number;
  readonly size: number;
  readonly text: string;
  readonly runs: readonly string[];
}

interface Line {
  /** Where its words begin, behind a bullet. */
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
  readonly runs: readonly string[];
}

/** What hangs before a list's item: '•', '3.' */
const BULLET = /^\s*(?:•|\d{1,2}\.)\s*$/;

/** Baselines this close are one. */
const SAME_LINE = 1.5;
/** In sizes: a wider gap parts columns, a lower line parts paragraphs. */
const WIDEST_GAP = 0.9;
const MOST_LEADING = 1.75;

/** How far a run begins from where another ends. */
const gapBetween = (one: PdfRun, next: PdfRun): number => Math.abs(one.x + one.width - next.x);

/** Raised digits behind larger words, or behind other such digits: reference marks. */
function withoutMarks(runs: readonly PdfRun[]): readonly PdfRun[] {
  const marks = new Set<PdfRun>();
  for (const run of runs) {
    if (!/^[\d,·–\s-]+$/.test(run.text)) continue;
    const follows = runs.some(
      (other) =>
        other !== run &&
        gapBetween(other, run) < Math.max(other.size, run.size) * 0.45 &&
        (marks.has(other)
          ? Math.abs(other.y - run.y) < SAME_LINE
          : other.size > run.size * 1.2 && other.y > run.y && other.y - run.y < other.size),
    );
    if (follows) marks.add(run);
  }
  return runs.filter((run) => !marks.has(run));
}

function linesOf(runs: readonly PdfRun[]): readonly Line[] {
  const lines: Line[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const at = lines.findIndex(
      ({ y, end, size }) => Math.abs(y - run.y) < SAME_LINE && run.x >= end - 1 && run.x - end < WIDEST_GAP * Math.max(size, run.size),
    );
    const line = lines[at];
    if (line === undefined) {
      lines.push({ x: run.x, y: run.y, end: run.x + run.width, size: run.size, runs: [run.text] });
    } else {
      const blank = run.x - line.end > 0.12 * run.size && !/\s$/.test(line.runs.at(-1) ?? '') ? ' ' : '';
      const x = isBullet(line) ? run.x : line.x;
      lines[at] = { ...line, x, end: run.x + run.width, size: Math.max(line.size, run.size), runs: [...line.runs, `${blank}${run.text}`] };
    }
  }
  return lines;
}

const isBullet = ({ runs }: Line): boolean => runs.length === 1 && BULLET.test(runs[0] ?? '');

const isItem = ({ runs }: Line): boolean => runs.length > 1 && BULLET.test(runs[0] ?? '');

/** A page's text as blocks from top to bottom, reference marks left out. */
export function textBlocks({ runs }: Pick<PdfPage, 'runs'>): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const line of linesOf(withoutMarks(runs))) {
    // An item's further lines hang under its words; the next item is one of its own.
    const at = isItem(line) ? -1 : blocks.findIndex(
      ({ x, size, last }) => Math.abs(x - line.x) < 1 && Math.abs(size - line.size) < 0.5 && line.y - last > 0 && line.y - last < MOST_LEADING * line.size,
    );
    const text = line.runs.join('');
    const above = blocks[at];
    if (above === undefined) blocks.push({ x: line.x, y: line.y, last: line.y, size: line.size, text, runs: line.runs });
    else blocks[at] = { ...above, last: line.y, text: `${above.text} ${text}`, runs: [...above.runs, ...line.runs] };
  }
  return blocks;
}
