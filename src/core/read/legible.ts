/** What a page break and a word processor's line break are in a text of lines. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;
/** Control characters: no file format of ours can hold them, and no reader sees them. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/** These turn text around, so that a number reads as another than it is. */
const TURNERS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Half of a character of two: no encoding can write it. */
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text that every reader sees alike and every file can hold: characters that break, turn or
 * spoil it are replaced, one for one, so that places in it stay true.
 */
export const legible = (text: string): string =>
  text.replace(BREAKS, '\n').replace(CONTROLS, ' ').replace(TURNERS, ' ').replace(HALVES, '\uFFFD');

/** A file's name as one line of at most 255 characters. */
export const legibleName = (name: string): string =>
  legible(name).replace(/\s+/g, ' ').trim().slice(0, 255).replace(/[\uD800-\uDBFF]$/, '') || 'Unnamed';
