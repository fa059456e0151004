/** The part of opentype.js that scripts and tests use; the package ships no types of its own. */
declare module 'opentype.js/dist/opentype.mjs' {
  interface Glyph {
    readonly advanceWidth?: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    readonly tables: { readonly hhea: { readonly ascender: number; readonly descender: number } };
    hasChar(character: string): boolean;
    charToGlyph(character: string): Glyph;
  }
  export function parse(bytes: ArrayBuffer): Font;
}
