import type { ChartSpec } from './chart-spec';
import type { Frame, Scene, SceneSlide } from './scene';

/** A chart to be drawn on the canvas whose `data-chart` is `id`. */
export interface PlacedChart {
  readonly id: string;
  readonly frame: Frame;
  readonly chart: ChartSpec;
}

/**
 * A stretch of slides as a page is filled with it at once, in order: what an earlier piece brought
 * (rules, faces) is not repeated.
 */
export interface PrintPiece {
  /** How many slides it has. */
  readonly slides: number;
  /** Their sections as HTML. Everything in it is escaped. */
  readonly html: string;
  /** CSS rules of the classes in it. */
  readonly rules: string;
  /** The faces it is set in, as CSS `font`s. */
  readonly faces: readonly string[];
  readonly charts: readonly PlacedChart[];
}

/** A laid-out deck as it is printed: what the file says of itself, and its pages. */
export interface Printable
  extends Pick<Scene, 'title' | 'subject' | 'language' | 'created' | 'madeFrom' | 'size' | 'palette' | 'fonts'> {
  readonly slides: readonly Pick<SceneSlide, 'id' | 'title'>[];
  readonly pieces: readonly PrintPiece[];
}
