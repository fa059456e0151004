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

/** What stands for a house's font, and whether its lines break exactly as they will in PowerPoint. */
export interface FontChoice {
  readonly font: FontFace;
  readonly exact: boolean;
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
  if (face !== undefined) return { font: { face, office: OFFICE[face] }, exact: true };
  const stand: FontFace['face'] = SERIF.test(name) ? 'Tinos' : 'Arimo';
  return { font: { face: stand, office: OFFICE[stand] }, exact: false };
}
