/** The part of opentype.js that the scripts use; the package ships no types of its own. */
declare module 'opentype.js' {
  interface Glyph {
    readonly advanceWidth?: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    readonly tables: { readonly hhea: { readonly ascender: number; readonly descender: number } };
    hasChar(character: string): boolean;
    charToGlyph(character: string): Glyph;
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
