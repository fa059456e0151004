import type { FontFace, OwnFont } from '../model/brand';

/** A face in one of its four styles. */
export interface MeasuredFont {
  readonly face: FontFace['face'];
  /** The widths to go by in place of the face's. */
  readonly own?: OwnFont | undefined;
  /** How many times as wide as its own characters the face is taken to be. */
  readonly wider?: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How wide each character of one style of a face is, in ems, by its UTF-16 unit. */
export interface Ruler {
  /** Advances in font units; the low half of a surrogate pair has none, as the high half has it all. */
  readonly advances: Uint16Array;
  readonly unitsPerEm: number;
}

/** Measures text by the advance widths of the bundled fonts, or of the brand's own; kerning is off in every writer, so widths are sums of advances. */
export interface TextMeasurer {
  /** Width in points of `text` set at `size` points. */
  width(text: string, font: MeasuredFont, size: number): number;
  /** Ascent and descent in points at `size`, both positive. */
  extents(font: MeasuredFont, size: number): { readonly ascent: number; readonly descent: number };
  /** The widths of a style's characters, for who asks for very many. */
  ruler(font: MeasuredFont): Ruler;
}
