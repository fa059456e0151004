import type { Brand } from '../model/brand';
import type { TextRun } from './scene';
import type { TextMeasurer } from './text-measurer';

/** Raised marks are drawn at two thirds of their run's size, as PowerPoint's superscript is. */
const raisedScale = 2 / 3;

/** The size in points at which a run's glyphs are really drawn. */
export const drawnSize = (run: TextRun): number => (run.raised ? run.size * raisedScale : run.size);

/** Measures a run in points as it is drawn in the given faces. */
export const runMeasure =
  (fonts: Brand['fonts'], measurer: TextMeasurer): ((run: TextRun) => number) =>
  (run) =>
    measurer.width(
      run.capitals === true ? run.text.toUpperCase() : run.text,
      { face: fonts[run.font].face, bold: run.bold, italic: run.italic },
      drawnSize(run),
    );

/** Width of a line without the blank it ends in. */
export function lineWidth(line: readonly TextRun[], measure: (run: TextRun) => number): number {
  const last = line.at(-1);
  if (last === undefined) return 0;
  const solid = { ...last, text: last.text.trimEnd() };
  return line.slice(0, -1).reduce((sum, run) => sum + measure(run), 0) + measure(solid);
}
