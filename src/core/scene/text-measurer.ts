/** A face in one of its four styles. */
export interface MeasuredFont {
  readonly face: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Measures text from the bundled font files; kerning is off in every writer, so widths are sums of advances. */
export interface TextMeasurer {
  /** Width in points of `text` set at `size` points. */
  width(text: string, font: MeasuredFont, size: number): number;
  /** Ascent and descent in points at `size`, both positive. */
  extents(font: MeasuredFont, size: number): { readonly ascent: number; readonly descent: number };
}
