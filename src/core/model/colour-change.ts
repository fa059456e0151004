/** How a document may change a theme's colour (ECMA-376 part 1, 20.1.2.3). Amounts are shares; of hues, turns. */
export interface ColourChange {
  readonly name: string;
  readonly amount: number;
}

/** Red, green and blue, 0 to 1. */
type Rgb = readonly [number, number, number];

/** Hue in sixths of a turn, saturation and lightness 0 to 1. */
export interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

/** The colour that the changes make of six hexadecimal digits, one after the other, as PowerPoint reckons. */
export const changedColour = (hex: string, changes: readonly ColourChange[]): string =>
  changes.length === 0 ? hex : hexOf(changes.reduce(changed, rgbOf(hex)));

/** The colour by hue, saturation and lightness. */
export const hslOf = (hex: string): Hsl => toHsl(rgbOf(hex));

function changed(rgb: Rgb, { name, amount }: ColourChange): Rgb {
  switch (name) {
    case 'tint':
      return linearly(rgb, (value) => 1 - (1 - value) * amount);
    case 'shade':
      return linearly(rgb, (value) => value * amount);
    case 'gray':
      return grey(rgb);
    case 'inv':
      return linearly(rgb, (value) => 1 - value);
    case 'comp':
      return withHsl(rgb, (hsl) => ({ ...hsl, hue: hsl.hue + 3 }));
    case 'hueMod':
      return withHsl(rgb, (hsl) => ({ ...hsl, hue: hsl.hue * amount }));
    case 'hueOff':
      return withHsl(rgb, (hsl) => ({ ...hsl, hue: hsl.hue + amount * 6 }));
    case 'hue':
      return withHsl(rgb, (hsl) => ({ ...hsl, hue: amount * 6 }));
    case 'satMod':
      return withHsl(rgb, (hsl) => ({ ...hsl, saturation: hsl.saturation * amount }));
    case 'satOff':
      return withHsl(rgb, (hsl) => ({ ...hsl, saturation: hsl.saturation + amount }));
    case 'sat':
      return withHsl(rgb, (hsl) => ({ ...hsl, saturation: amount }));
    case 'lumMod':
      return withHsl(rgb, (hsl) => ({ ...hsl, lightness: hsl.lightness * amount }));
    case 'lumOff':
      return withHsl(rgb, (hsl) => ({ ...hsl, lightness: hsl.lightness + amount }));
    case 'lum':
      return withHsl(rgb, (hsl) => ({ ...hsl, lightness: amount }));
    default:
      return rgb;
  }
}

const clamped = (value: number): number => Math.max(0, Math.min(1, value));

const rgbOf = (hex: string): Rgb => {
  const colour = Number.parseInt(hex, 16);
  return [((colour >> 16) & 255) / 255, ((colour >> 8) & 255) / 255, (colour & 255) / 255];
};

const hexOf = (rgb: Rgb): string =>
  rgb.map((channel) => Math.round(clamped(channel) * 255).toString(16).padStart(2, '0')).join('').toUpperCase();

/** Tints and shades are made in linear light, as sRGB decodes it. */
function linearly([r, g, b]: Rgb, change: (value: number) => number): Rgb {
  const through = (value: number): number => {
    const linear = clamped(change(value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
  };
  return [through(r), through(g), through(b)];
}

function grey([r, g, b]: Rgb): Rgb {
  const value = 0.299 * r + 0.587 * g + 0.114 * b;
  return [value, value, value];
}

const withHsl = (rgb: Rgb, change: (hsl: Hsl) => Hsl): Rgb => fromHsl(change(toHsl(rgb)));

function toHsl([r, g, b]: Rgb): Hsl {
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const hue = most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return { hue, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function fromHsl({ hue, saturation, lightness }: Hsl): Rgb {
  const light = clamped(lightness);
  const chroma = (1 - Math.abs(2 * light - 1)) * clamped(saturation);
  const turned = ((hue % 6) + 6) % 6;
  const second = chroma * (1 - Math.abs((turned % 2) - 1));
  const low = light - chroma / 2;
  const order: readonly Rgb[] = [
    [chroma, second, 0], [second, chroma, 0], [0, chroma, second], [0, second, chroma], [second, 0, chroma], [chroma, 0, second],
  ];
  const [x, y, z] = order[Math.floor(turned)] ?? [0, 0, 0];
  return [x + low, y + low, z + low];
}
