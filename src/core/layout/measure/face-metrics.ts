/** Widths of one style of a face, in font units. */
export interface StyleMetrics {
  readonly unitsPerEm: number;
  /** From the font's hhea table, both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** Runs of neighbouring characters: 'first code in hex:advance,advance,… …'. */
  readonly advances: string;
}

/** What scripts/font-metrics.ts writes for a bundled face. */
export interface FaceMetrics {
  readonly face: string;
  readonly styles: {
    readonly Regular: StyleMetrics;
    readonly Bold: StyleMetrics;
    readonly Italic: StyleMetrics;
    readonly BoldItalic: StyleMetrics;
  };
}
