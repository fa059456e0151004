import type { MeasuredFont, TextMeasurer } from '../../scene/text-measurer';
import type { FaceMetrics, StyleMetrics } from './face-metrics';
import arimo from './metrics/arimo.json';
import caladea from './metrics/caladea.json';
import carlito from './metrics/carlito.json';
import tinos from './metrics/tinos.json';

interface LoadedStyle {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly advances: ReadonlyMap<number, number>;
}

type StyleName = keyof FaceMetrics['styles'];

const bundled: readonly FaceMetrics[] = [arimo, caladea, carlito, tinos];

/** Wide scripts and emoji come from a system font, one em a character at most. */
const unknownAdvance = 1;

/**
 * A TextMeasurer over the bundled faces' advance widths.
 *
 * A character that a face lacks is taken as one em wide, so that text from a fallback font is
 * never wider than measured. Throws on a face that is not bundled: brands are checked by schema.
 */
export function createFontMeasurer(): TextMeasurer {
  const faces = new Map<string, Partial<Record<StyleName, LoadedStyle>>>();
  const load = (font: MeasuredFont): LoadedStyle => {
    const name = styleName(font);
    const known = faces.get(font.face)?.[name];
    if (known !== undefined) return known;
    const metrics = bundled.find((face) => face.face === font.face);
    if (metrics === undefined) throw new Error(`No metrics for the face ${font.face}`);
    const style = loadStyle(metrics.styles[name]);
    faces.set(font.face, { ...faces.get(font.face), [name]: style });
    return style;
  };
  return {
    width(text, font, size) {
      const style = load(font);
      let units = 0;
      for (const character of text) {
        const code = character.codePointAt(0) as number;
        if (isInvisible(code)) continue;
        units += style.advances.get(code) ?? unknownAdvance * style.unitsPerEm;
      }
      return (units * size) / style.unitsPerEm;
    },
    extents(font, size) {
      const style = load(font);
      return {
        ascent: (style.ascent * size) / style.unitsPerEm,
        descent: (style.descent * size) / style.unitsPerEm,
      };
    },
  };
}

function styleName({ bold, italic }: MeasuredFont): StyleName {
  if (bold) return italic ? 'BoldItalic' : 'Bold';
  return italic ? 'Italic' : 'Regular';
}

function loadStyle(style: StyleMetrics): LoadedStyle {
  const advances = new Map<number, number>();
  for (const run of style.advances.split(' ')) {
    const [first = '', widths = ''] = run.split(':');
    const start = Number.parseInt(first, 16);
    widths.split(',').forEach((width, index) => advances.set(start + index, Number(width)));
  }
  return { unitsPerEm: style.unitsPerEm, ascent: style.ascent, descent: style.descent, advances };
}

/** Soft hyphen, zero-width characters, joiners and combining marks take no room of their own. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}
