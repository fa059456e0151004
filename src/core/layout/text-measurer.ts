/** The measurer stands with the Scene, which checks measure with the same widths. */
export type { MeasuredFont, TextMeasurer } from '../scene/text-measurer';
