import type { Brand } from '../model/brand';
import type { TextRun } from './scene';
import type { MeasuredFont, TextMeasurer } from './text-measurer';

/** Raised marks are drawn at two thirds of their run's size, as PowerPoint's superscript is. */
const raisedScale = 2 / 3;

/** The size in points at which a run's glyphs are really drawn. */
export const drawnSize = (run: TextRun): number => (run.raised ? run.size * raisedScale : run.size);

const fontOf = (run: TextRun, fonts: Brand['fonts']): MeasuredFont => ({
  face: fonts[run.font].face,
  own: fonts[run.font].own,
  bold: run.bold,
  italic: run.italic,
});

/** Measures a run in points as it is drawn in the given faces. */
export const runMeasure =
  (fonts: Brand['fonts'], measurer: TextMeasurer): ((run: TextRun) => number) =>
  (run) =>
    measurer.width(run.capitals === true ? run.text.toUpperCase() : run.text, fontOf(run, fonts), drawnSize(run));

/** Notes where each UTF-16 unit of a run ends: `edges[from + n]` for the nth unit, on from `edges[from]`. */
export type EdgeMeasure = (run: TextRun, edges: Float64Array, from: number) => void;

/** The same as `runMeasure` for every beginning of a run at once, so that any part of a text is two look-ups. */
export const edgeMeasure =
  (fonts: Brand['fonts'], measurer: TextMeasurer): EdgeMeasure =>
  (run, edges, from) => {
    const font = fontOf(run, fonts);
    const { advances, unitsPerEm } = measurer.ruler(font);
    const { text } = run;
    const size = drawnSize(run);
    const scale = size / unitsPerEm;
    let edge = edges[from] as number;
    for (let at = 0; at < text.length; at += 1) {
      edge += run.capitals === true ? measurer.width((text[at] as string).toUpperCase(), font, size) : (advances[text.charCodeAt(at)] as number) * scale;
      edges[from + at + 1] = edge;
    }
  };

/** Width of a line without the blank it ends in. */
export function lineWidth(line: readonly TextRun[], measure: (run: TextRun) => number): number {
  let width = 0;
  for (const [index, run] of line.entries()) {
    const solid = index === line.length - 1 ? run.text.trimEnd() : run.text;
    width += measure(solid === run.text ? run : { ...run, text: solid });
  }
  return width;
}
