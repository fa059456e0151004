import type { FontFace, OwnFont, StyleMetrics } from '../../model/brand';
import type { MeasuredFont, Ruler, TextMeasurer } from '../../scene/text-measurer';
import type { FaceMetrics } from './face-metrics';
import arimo from './metrics/arimo.json';
import caladea from './metrics/caladea.json';
import carlito from './metrics/carlito.json';
import tinos from './metrics/tinos.json';

interface LoadedStyle extends Ruler {
  readonly ascent: number;
  readonly descent: number;
}

type StyleName = keyof FaceMetrics['styles'];

const bundled: Readonly<Record<FontFace['face'], FaceMetrics>> = { Arimo: arimo, Caladea: caladea, Carlito: carlito, Tinos: tinos };

/**
 * A TextMeasurer over the advance widths of the bundled faces and of the fonts that brands bring.
 *
 * A character that a face lacks is taken as one em wide, so that text from a fallback font is
 * never wider than measured.
 */
export function createFontMeasurer(): TextMeasurer {
  const faces = new Map<FontFace['face'] | OwnFont | string, Partial<Record<StyleName, LoadedStyle>>>();
  const load = (font: MeasuredFont): LoadedStyle => {
    const name = styleName(font);
    const wider = font.own === undefined ? (font.wider ?? 1) : 1;
    const key = font.own ?? (wider === 1 ? font.face : `${font.face} ${wider}`);
    const styles = faces.get(key) ?? {};
    const known = styles[name];
    if (known !== undefined) return known;
    faces.set(key, styles);
    return (styles[name] = widened(loadStyle((font.own ?? bundled[font.face]).styles[name]), wider));
  };
  return {
    width(text, font, size) {
      const { advances, unitsPerEm } = load(font);
      let units = 0;
      for (let at = 0; at < text.length; at += 1) units += advances[text.charCodeAt(at)] as number;
      return (units * size) / unitsPerEm;
    },
    extents(font, size) {
      const { ascent, descent, unitsPerEm } = load(font);
      return { ascent: (ascent * size) / unitsPerEm, descent: (descent * size) / unitsPerEm };
    },
    ruler: load,
  };
}

function styleName({ bold, italic }: MeasuredFont): StyleName {
  if (bold) return italic ? 'BoldItalic' : 'Bold';
  return italic ? 'Italic' : 'Regular';
}

/**
 * A table by UTF-16 unit, whole from the start, so that measuring is one look-up a character. Wide
 * scripts and emoji come from a system font, one em a character at most.
 */
function loadStyle({ unitsPerEm, ascent, descent, advances }: StyleMetrics): LoadedStyle {
  const table = new Uint16Array(0x10000).fill(unitsPerEm);
  for (const [code] of DRAWN_LIKE) table[code] = LACKING;
  for (const run of advances.split(' ')) {
    const [first = '', widths = ''] = run.split(':');
    let code = Number.parseInt(first, 16);
    for (const width of widths.split(',')) table[code++] = Number(width);
  }
  for (const [code, like] of DRAWN_LIKE) if (table[code] === LACKING) table[code] = table[like] as number;
  for (const [first, last] of INVISIBLE) table.fill(0, first, last + 1);
  return { unitsPerEm, ascent, descent, advances: table };
}

/** The same with every character so many times as wide. */
const widened = (style: LoadedStyle, by: number): LoadedStyle => (by === 1 ? style : { ...style, advances: style.advances.map((width) => Math.round(width * by)) });

/** No glyph is as wide. */
const LACKING = 0xffff;

/** What every program draws with another character's glyph where a face has none of its own: a space or hyphen that does not break. */
const DRAWN_LIKE: readonly (readonly [code: number, like: number])[] = [
  [0xa0, 0x20],
  [0x2011, 0x2d],
];

/** Soft hyphen, zero-width characters, joiners and combining marks take no room of their own, nor do low surrogates. */
const INVISIBLE: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x2060, 0x2064],
  [0xdc00, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
