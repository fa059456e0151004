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

function changed(paint: Paint, change: PartElement): Paint {
  const amount = Number(change.attributes['val'] ?? 100_000) / 100_000;
  const rgb = channels(paint.hex);
  switch (change.name) {
    case 'a:alpha':
      return { ...paint, alpha: amount };
    case 'a:lumMod':
      return { ...paint, hex: withLightness(rgb, (l) => l * amount) };
    case 'a:lumOff':
      return { ...paint, hex: withLightness(rgb, (l) => l + amount) };
    case 'a:tint':
      return { ...paint, hex: hex(rgb.map((channel) => 255 - (255 - channel) * amount)) };
    case 'a:shade':
      return { ...paint, hex: hex(rgb.map((channel) => channel * amount)) };
    default:
      return paint;
  }
}

const channels = (colour: string): readonly number[] => [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));

const hex = (rgb: readonly number[]): string =>
  rgb.map((channel) => Math.max(0, Math.min(255, Math.round(channel))).toString(16).padStart(2, '0')).join('').toUpperCase();

/** The colour with another lightness of the HSL model, hue and saturation kept. */
function withLightness(rgb: readonly number[], change: (lightness: number) => number): string {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => channel / 255);
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const sector = spread === 0 ? 0 : most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const wanted = Math.max(0, Math.min(1, change(lightness)));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const low = wanted - chroma / 2;
  const order: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0], [second, chroma, 0], [0, chroma, second], [0, second, chroma], [second, 0, chroma], [chroma, 0, second],
  ];
  const [x, y, z] = order[Math.floor(sector) % 6] ?? [0, 0, 0];
  return hex([x, y, z].map((channel) => (channel + low) * 255));
}
