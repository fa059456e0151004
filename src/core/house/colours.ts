import { changedColour } from '../model/colour-change';
import type { PartElement } from '../office/open-package';
import type { HouseTheme, ThemeSlot } from './theme';

/** A resolved colour: six hexadecimal digits in capitals and how opaque it is, 0 to 1. */
export interface Paint {
  readonly hex: string;
  readonly alpha: number;
}

/** Finds what a colour element stands for on a layout, or null when it names nothing known. */
export type ColourFinder = (element: PartElement | null | undefined) => Paint | null;

/** Colours that DrawingML names by word, those that templates use. */
const PRESETS: Readonly<Record<string, string>> = {
  black: '000000', white: 'FFFFFF', red: 'FF0000', green: '008000', blue: '0000FF', yellow: 'FFFF00', gray: '808080', grey: '808080',
  darkGray: 'A9A9A9', lightGray: 'D3D3D3', orange: 'FFA500', navy: '000080', silver: 'C0C0C0', cyan: '00FFFF', magenta: 'FF00FF',
};

/** The colour map of a master, with what a layout puts in its place. */
export type ColourMap = Readonly<Record<string, string>>;

/** Resolves `a:srgbClr`, `a:schemeClr` and their like, with tints, shades and transparency (ECMA-376 part 1, 20.1.2.3). */
export function colourFinder(theme: HouseTheme['colours'], map: ColourMap, placeholder: Paint | null = null): ColourFinder {
  const slot = (name: string): string | undefined => theme[(map[name] ?? name) as ThemeSlot];
  return (element) => {
    if (element == null) return null;
    const value = element.attributes['val'] ?? '';
    const base =
      element.name === 'a:srgbClr'
        ? hexOf(value)
        : element.name === 'a:sysClr'
          ? (hexOf(element.attributes['lastClr'] ?? '') ?? (value.startsWith('window') && value !== 'windowText' ? 'FFFFFF' : '000000'))
          : element.name === 'a:schemeClr'
            ? value === 'phClr'
              ? (placeholder?.hex ?? null)
              : (slot(value) ?? null)
            : element.name === 'a:prstClr'
              ? (PRESETS[value] ?? null)
              : element.name === 'a:scrgbClr'
                ? percentages(element)
                : null;
    if (base === null) return null;
    return element.children.reduce(changed, { hex: base, alpha: value === 'phClr' ? (placeholder?.alpha ?? 1) : 1 });
  };
}

/** The first colour inside a fill, a line or a reference to a style. */
export const colourIn = (find: ColourFinder, holder: PartElement | null | undefined): Paint | null =>
  find(holder?.children.find(({ name }) => name.endsWith('Clr')));

const hexOf = (value: string): string | null => (/^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null);

const percentages = ({ attributes }: PartElement): string =>
  hex(['r', 'g', 'b'].map((key) => (Number(attributes[key] ?? 0) / 100_000) * 255));

/** Units of an amount: hues are angles in 60,000ths of a degree, everything else 1,000ths of a percent. */
const HUES: ReadonlySet<string> = new Set(['hue', 'hueOff']);

function changed(paint: Paint, { name, attributes }: PartElement): Paint {
  const change = name.slice(name.indexOf(':') + 1);
  const value = attributes['val'] ?? '';
  const amount = value.endsWith('%') ? Number.parseFloat(value) / 100 : Number(value === '' ? 100_000 : value) / (HUES.has(change) ? 21_600_000 : 100_000);
  if (!Number.isFinite(amount)) return paint;
  switch (change) {
    case 'alpha':
      return { ...paint, alpha: amount };
    case 'alphaMod':
      return { ...paint, alpha: paint.alpha * amount };
    case 'alphaOff':
      return { ...paint, alpha: paint.alpha + amount };
    default:
      return { ...paint, hex: changedColour(paint.hex, [{ name: change, amount }]) };
  }
}

const hex = (rgb: readonly number[]): string =>
  rgb.map((channel) => Math.max(0, Math.min(255, Math.round(channel))).toString(16).padStart(2, '0')).join('').toUpperCase();
