import type { FontFace } from '../model/brand';

/** Office faces whose widths a bundled face has to the unit. */
const METRIC: Readonly<Record<string, FontFace['face']>> = {
  Calibri: 'Carlito',
  Carlito: 'Carlito',
  Cambria: 'Caladea',
  Caladea: 'Caladea',
  Arial: 'Arimo',
  Arimo: 'Arimo',
  Helvetica: 'Arimo',
  'Liberation Sans': 'Arimo',
  'Times New Roman': 'Tinos',
  Tinos: 'Tinos',
  'Liberation Serif': 'Tinos',
};

const SERIF = /serif(?<!sans[ -]?serif)|times|georgia|garamond|cambria|book|roman|palatino|baskerville|constantia|century schoolbook/i;

/**
 * How many times as wide as what stands in for it a font sets running English text, as far as is known and
 * rounded up, by the beginning of its name. Fonts that are narrower stand as they are.
 */
const WIDTHS: readonly (readonly [name: RegExp, wider: number])[] = [
  [/^(verdana|dejavu sans|montserrat|bitstream vera sans)/i, 1.17],
  [/^(dejavu serif|bookman|merriweather)/i, 1.22],
  [/^(georgia|century schoolbook|new century)/i, 1.13],
  [/^(palatino|book antiqua|constantia|playfair)/i, 1.1],
  [/^(century gothic|poppins|avant garde|lucida sans|lucida grande)/i, 1.13],
  [/^(noto sans|open sans|raleway|inter|work sans)/i, 1.08],
  [/^(helvetica|segoe|tahoma|trebuchet|roboto|lato|source sans|gill sans|franklin|corbel|candara|garamond|times|calibri|arial)/i, 1.02],
];
/** Of a font of which nothing is known. */
const UNKNOWN = 1.05;

/** What stands for a house's font, and whether its lines break exactly as they will in PowerPoint. */
export interface FontChoice {
  readonly font: FontFace;
  readonly exact: boolean;
  /** How many times as wide the house's font is taken to be. */
  readonly wider: number;
}

/** The Office name that the written file carries for a bundled face. */
const OFFICE: Readonly<Record<FontFace['face'], string>> = {
  Carlito: 'Calibri',
  Caladea: 'Cambria',
  Arimo: 'Arial',
  Tinos: 'Times New Roman',
};

/**
 * A bundled face for a house's font. A font without a metric twin is replaced, in the written file
 * too: text measured with one font and shown in another would overflow in silence.
 */
export function fontFor(name: string): FontChoice {
  const face = METRIC[name];
  if (face !== undefined) return { font: { face, office: OFFICE[face] }, exact: true, wider: 1 };
  const stand: FontFace['face'] = SERIF.test(name) ? 'Tinos' : 'Arimo';
  return { font: { face: stand, office: OFFICE[stand] }, exact: false, wider: WIDTHS.find(([pattern]) => pattern.test(name))?.[1] ?? UNKNOWN };
}
