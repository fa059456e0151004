import type { Brand } from '../model/brand';
import type { TextRun } from './scene';
import type { Ruler, TextMeasurer } from './text-measurer';

/** Raised marks are drawn at two thirds of their run's size, as PowerPoint's superscript is. */
const raisedScale = 2 / 3;

/** The size in points at which a run's glyphs are really drawn. */
export const drawnSize = (run: TextRun): number => (run.raised ? run.size * raisedScale : run.size);

/** The ruler of each of the eight looks that the runs of a scene may have, found once. */
function rulersOf(fonts: Brand['fonts'], measurer: TextMeasurer): (run: TextRun) => Ruler {
  const known: (Ruler | undefined)[] = [];
  return (run) => {
    const { font, bold, italic } = run;
    const look = (font === 'heading' ? 4 : 0) + (bold ? 2 : 0) + (italic ? 1 : 0);
    const { face, own, wider } = fonts[font];
    return (known[look] ??= measurer.ruler({ face, own, wider, bold, italic }));
  };
}

const unitsOf = (text: string, { advances }: Ruler): number => {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) units += advances[text.charCodeAt(at)] as number;
  return units;
};

/** Measures a run in points as it is drawn in the given faces. */
export function runMeasure(fonts: Brand['fonts'], measurer: TextMeasurer): (run: TextRun) => number {
  const rulerOf = rulersOf(fonts, measurer);
  return (run) => {
    const ruler = rulerOf(run);
    return (unitsOf(run.capitals === true ? run.text.toUpperCase() : run.text, ruler) * drawnSize(run)) / ruler.unitsPerEm;
  };
}

/** Notes where each UTF-16 unit of a run ends: `edges[from + n]` for the nth unit, on from `edges[from]`. */
export type EdgeMeasure = (run: TextRun, edges: Float64Array, from: number) => void;

/** The same as `runMeasure` for every beginning of a run at once, so that any part of a text is two look-ups. */
export function edgeMeasure(fonts: Brand['fonts'], measurer: TextMeasurer): EdgeMeasure {
  const rulerOf = rulersOf(fonts, measurer);
  return (run, edges, from) => {
    const ruler = rulerOf(run);
    const { text } = run;
    const scale = drawnSize(run) / ruler.unitsPerEm;
    let edge = edges[from] as number;
    for (let at = 0; at < text.length; at += 1) {
      const units = run.capitals === true ? unitsOf((text[at] as string).toUpperCase(), ruler) : (ruler.advances[text.charCodeAt(at)] as number);
      edge += units * scale;
      edges[from + at + 1] = edge;
    }
  };
}

/** Width of a line without the blank it ends in. */
export function lineWidth(line: readonly TextRun[], measure: (run: TextRun) => number): number {
  let width = 0;
  for (const [index, run] of line.entries()) {
    const solid = index === line.length - 1 ? run.text.trimEnd() : run.text;
    width += measure(solid === run.text ? run : { ...run, text: solid });
  }
  return width;
}
