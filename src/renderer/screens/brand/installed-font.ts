import type { OwnFont, StyleMetrics } from '../../../core/model/brand';

/** Size in CSS pixels at which a font is measured: its advances then come out whole in nearly all fonts. */
const SIZE = 2048;

/** Latin to Cyrillic, then punctuation, currency, arrows and mathematics; the rest is taken as one em wide. */
const COVERED: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
];

const STYLES = { Regular: '', Bold: 'bold', Italic: 'italic', BoldItalic: 'italic bold' } as const;

/** Families that houses ask for, looked for by their widths: a page can ask for no list of fonts without a permission. */
const FAMILIARS = [
  'Aptos', 'Avenir', 'Avenir Next', 'Bahnschrift', 'Baskerville', 'Bierstadt', 'Book Antiqua', 'Bookman Old Style', 'Calibri',
  'Cambria', 'Candara', 'Century Gothic', 'Consolas', 'Constantia', 'Corbel', 'DejaVu Sans', 'DejaVu Serif', 'Didot',
  'Fira Sans', 'Franklin Gothic Book', 'Frutiger', 'Futura', 'Garamond', 'Georgia', 'Gill Sans', 'Gill Sans MT', 'Grandview',
  'Helvetica Neue', 'Hoefler Text', 'IBM Plex Sans', 'IBM Plex Serif', 'Inter', 'Lato', 'Lucida Sans', 'Merriweather',
  'Montserrat', 'Noto Sans', 'Noto Serif', 'Open Sans', 'Optima', 'Palatino', 'Palatino Linotype', 'PT Sans', 'PT Serif',
  'Raleway', 'Roboto', 'Rockwell', 'Seaford', 'Segoe UI', 'Skeena', 'Source Sans 3', 'Source Sans Pro', 'Source Serif Pro',
  'Tahoma', 'Tenorite', 'Times', 'Trebuchet MS', 'Tw Cen MT', 'Ubuntu', 'Univers', 'Verdana', 'Work Sans',
] as const;

/** The familiar families that are installed here, by name. */
export const installedFonts = (): readonly string[] => FAMILIARS.filter(isInstalled);

const PROBE = 'Wimbledon & Quay 0123456789';

/** True when text set in the family is not as wide as in what would stand in for it. */
export function isInstalled(family: string): boolean {
  const pen = penOf();
  return (['monospace', 'serif'] as const).some((stand) => {
    pen.font = `100px ${stand}`;
    const without = pen.measureText(PROBE).width;
    pen.font = `100px '${family}', ${stand}`;
    return pen.measureText(PROBE).width !== without;
  });
}

/** The widths of an installed font in its four styles, kerning off; null when it is not installed here. */
export function measuredFont(family: string): OwnFont | null {
  if (!isInstalled(family)) return null;
  return {
    family,
    styles: {
      Regular: styleOf(family, STYLES.Regular),
      Bold: styleOf(family, STYLES.Bold),
      Italic: styleOf(family, STYLES.Italic),
      BoldItalic: styleOf(family, STYLES.BoldItalic),
    },
  };
}

function styleOf(family: string, style: string): StyleMetrics {
  const pen = penOf();
  pen.font = `${style} ${SIZE}px '${family}'`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('x');
  const advances = COVERED.map(([first, last]) => {
    const widths: number[] = [];
    for (let code = first; code <= last; code += 1) widths.push(Math.round(pen.measureText(String.fromCodePoint(code)).width));
    return `${first.toString(16)}:${widths.join(',')}`;
  }).join(' ');
  return { unitsPerEm: SIZE, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent, advances };
}

function penOf(): CanvasRenderingContext2D {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('This window has no canvas to measure with');
  pen.fontKerning = 'none';
  return pen;
}
