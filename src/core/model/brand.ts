import { z } from 'zod';
import { houseSchema } from './house';
import { libraryIdSchema } from './library-id';

const hex = z.string().regex(/^[0-9A-F]{6}$/, 'six hexadecimal digits in capitals, no #');

/** Every colour by what it is for. Writers map roles to theme colours. */
export const paletteSchema = z.object({
  background: hex,
  ink: hex,
  text: hex,
  quiet: hex,
  line: hex,
  mist: hex,
  accent: hex,
  caution: hex,
  danger: hex,
  /** Text on accent, ink, caution or danger. */
  onDark: hex,
  /** Bars and lines that are not the point. */
  context: hex,
  coverBackground: hex,
  coverText: hex,
  coverQuiet: hex,
  coverAccent: hex,
});

/** Widths of one style of a font, in font units. */
export const styleMetricsSchema = z.object({
  unitsPerEm: z.number().int().min(16).max(16_384),
  /** From the font's hhea table, both positive. */
  ascent: z.number().positive(),
  descent: z.number().nonnegative(),
  /** Runs of neighbouring characters: 'first code in hex:advance,advance,… …'. */
  advances: z.string().max(100_000).regex(/^[0-9a-f]{1,5}:\d{1,5}(?:,\d{1,5})*(?: [0-9a-f]{1,5}:\d{1,5}(?:,\d{1,5})*)*$/, 'runs of advance widths'),
});

/**
 * A font that does not come with Lectern. Its widths were measured where it is installed and travel with
 * the brand, so that lines break alike on every machine.
 */
export const ownFontSchema = z.object({
  family: z.string().max(100).regex(/^[\p{L}\p{N}][\p{L}\p{N} ._&-]*$/u, 'the name of a font family'),
  styles: z.object({
    Regular: styleMetricsSchema,
    Bold: styleMetricsSchema,
    Italic: styleMetricsSchema,
    BoldItalic: styleMetricsSchema,
  }),
});

export const fontFaceSchema = z.object({
  /** A bundled face whose file is embedded and measured; where `own` is given, what stands in on machines without it. */
  face: z.enum(['Caladea', 'Carlito', 'Arimo', 'Tinos']),
  /** The face named in the PPTX: the metric-compatible 'Cambria', or the own font's family. */
  office: z.string(),
  own: ownFontSchema.optional(),
  /** How many times as wide a house's font is that the bundled face stands in for, and which the file keeps. */
  wider: z.number().min(1).max(1.5).optional(),
});

export const numberStyleSchema = z.object({
  /** short: 'EUR 740m'; long: 'EUR 740 million'. */
  magnitude: z.enum(['short', 'long']),
  currency: z.enum(['code', 'symbol']),
  decimal: z.enum(['.', ',']),
  grouping: z.enum([',', '.', ' ', "'", '']),
});

/** In which colours charts are drawn, by role. */
export const chartRulesSchema = z.object({
  /** Bars, lines and parts that carry the message. */
  point: z.enum(['accent', 'ink']),
  /** Those that only stand beside it. */
  rest: z.enum(['context', 'quiet']),
});

export const logoSchema = z.object({
  mime: z.enum(['image/png', 'image/jpeg', 'image/svg+xml']),
  /** base64 */
  data: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  alt: z.string(),
});

export const brandSchema = z.object({
  format: z.literal('lectern-brand'),
  version: z.literal(1),
  id: libraryIdSchema,
  name: z.string(),
  palette: paletteSchema,
  fonts: z.object({ heading: fontFaceSchema, body: fontFaceSchema }),
  logo: z.object({ onLight: logoSchema.nullable(), onDark: logoSchema.nullable() }),
  /** First words of the foot of every content slide. */
  footer: z.string(),
  /** Marking a new deck starts with. */
  marking: z.string(),
  numbers: numberStyleSchema,
  /** The house's own masters, which decks are then written on; absent in a brand of colours and fonts alone. */
  house: houseSchema.optional(),
  /** Accent for the point and context for the rest when absent. */
  charts: chartRulesSchema.optional(),
});

export type Palette = Readonly<z.infer<typeof paletteSchema>>;
export type ColourRole = keyof Palette;
export type StyleMetrics = Readonly<z.infer<typeof styleMetricsSchema>>;
export type OwnFont = Readonly<z.infer<typeof ownFontSchema>>;
export type FontFace = Readonly<z.infer<typeof fontFaceSchema>>;
export type NumberStyle = Readonly<z.infer<typeof numberStyleSchema>>;
export type ChartRules = Readonly<z.infer<typeof chartRulesSchema>>;
export type Logo = Readonly<z.infer<typeof logoSchema>>;
export type Brand = Readonly<z.infer<typeof brandSchema>>;
