import { z } from 'zod';

const hex = z.string().regex(/^[0-9A-F]{6}$/, 'six hexadecimal digits in capitals, no #');
const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'base64');
/** Points: twice PowerPoint's largest slide of 56 inches. Nothing of a layout is looked at that lies further out. */
export const FARTHEST = 8064;
const length = z.number().min(-FARTHEST).max(FARTHEST);
const extent = z.number().min(0).max(FARTHEST);

const boxSchema = z.object({ x: length, y: length, w: extent, h: extent });

/** How the first level of a placeholder's text is set by the layout, its master and its theme. */
export const houseTextSchema = z.object({
  font: z.enum(['heading', 'body']),
  size: z.number().min(1).max(400),
  bold: z.boolean(),
  italic: z.boolean(),
  capitals: z.boolean(),
  colour: hex,
  align: z.enum(['left', 'centre', 'right']),
  /** A multiple of the font's own line height, or exact points. */
  line: z.object({ times: z.number().min(0.1).max(10) }).or(z.object({ points: z.number().min(1).max(1000) })),
  /** Points between paragraphs. */
  spaceBetween: z.number().min(0).max(1000),
  bullet: z.boolean(),
  /** Left edge of the text after its bullet. */
  indent: extent,
  /** Set where the house writes from right to left. */
  fromRight: z.literal(true).optional(),
});

/** A placeholder of a layout that a deck fills. */
export const housePlaceholderSchema = z.object({
  /** As the layout writes it; null for an object placeholder, which has no type. */
  type: z.string().regex(/^[A-Za-z]+$/).nullable(),
  idx: z.number().int().min(0).max(4294967295),
  /** Where text may stand: the placeholder without its insets. */
  box: boxSchema,
  anchor: z.enum(['top', 'middle', 'bottom']),
  /** True when PowerPoint shrinks text that is too long. */
  shrinks: z.boolean(),
  text: houseTextSchema,
});

/** Words of the house's own on a layout: its name, a slogan, a confidentiality note. */
export const houseWordsSchema = z.object({
  box: boxSchema,
  anchor: z.enum(['top', 'middle', 'bottom']),
  lines: z.array(z.string()).readonly(),
  text: houseTextSchema,
});

/** What a layout paints: its colours, several in a gradient and none known of a picture, and whether what lies below is hidden. */
export const houseGroundSchema = z.object({
  box: boxSchema,
  colours: z.array(hex).readonly(),
  opaque: z.boolean(),
  /** Where it is not its box: closed outlines, each as x and y in turn; an outline within another is a hole. */
  outline: z.array(z.array(z.number()).readonly()).readonly().optional(),
  /** Set on a further part of the shape before it, a band of its gradient. */
  more: z.literal(true).optional(),
});

/** A slide layout of the house, with what a deck needs to know to write on it. */
export const houseLayoutSchema = z.object({
  /** The layout's part within `package`, and its id here. */
  part: z.string().regex(/^ppt\/slideLayouts\/slideLayout\d+\.xml$/),
  /** As PowerPoint lists it; with the master's name before it when there are several. */
  name: z.string(),
  background: hex,
  /** What is painted on the background, from the bottom up: text may lie on it. */
  grounds: z.array(houseGroundSchema).readonly().default([]),
  title: housePlaceholderSchema.nullable(),
  subtitle: housePlaceholderSchema.nullable(),
  /** Text or content, from left to right. */
  bodies: z.array(housePlaceholderSchema).readonly(),
  footer: housePlaceholderSchema.nullable(),
  date: housePlaceholderSchema.nullable(),
  number: housePlaceholderSchema.nullable(),
  /** What is free for a slide's content. */
  content: boxSchema,
  /** True where no ink reads on all that is painted behind the content: then it stands on a panel of its own. */
  panel: z.boolean().default(false),
  /** Pictures and words of the layout that a marking must not cover. */
  taken: z.array(boxSchema).readonly(),
  /** Which of the house's backdrops it paints behind its slides; null for none. */
  backdrop: z.number().int().min(0).nullable(),
  /** Words that stand on the layout itself. */
  words: z.array(houseWordsSchema).readonly(),
});

/** What a slide asks of a layout; `content` is a title and room for anything below it. */
export const HOUSE_ROLES = ['cover', 'divider', 'content', 'text', 'two-texts'] as const;
export const houseRoleSchema = z.enum(HOUSE_ROLES);

/** The house's own template: its real masters, and which of their layouts the slides are written on. */
export const houseSchema = z.object({
  /** Name of the file it was taken from. */
  file: z.string(),
  /** Masters, layouts, themes, pictures and embedded fonts as a .potx in base64. */
  package: base64.max(24_000_000, 'at most 18 MB of template'),
  slide: z.object({ w: z.number().min(72).max(4032), h: z.number().min(72).max(4032) }),
  /** What the theme's colours are called on slides, and are: 'accent1' and six hexadecimal digits. */
  colours: z.record(z.string().regex(/^(bg1|tx1|bg2|tx2|accent[1-6])$/), hex),
  /** What layouts paint behind their slides, each an SVG in base64: for preview and PDF, which do not open the template. */
  backdrops: z.array(base64.max(16_000_000)).max(400).readonly(),
  layouts: z.array(houseLayoutSchema).min(1).max(400).readonly(),
  /** Part of the layout that each role is written on; another may be put in its place. */
  roles: z.record(houseRoleSchema, z.string()),
});

export type HouseText = Readonly<z.infer<typeof houseTextSchema>>;
export type HouseWords = Readonly<z.infer<typeof houseWordsSchema>>;
export type HouseGround = Readonly<z.infer<typeof houseGroundSchema>>;
export type HousePlaceholder = Readonly<z.infer<typeof housePlaceholderSchema>>;
export type HouseLayout = Readonly<z.infer<typeof houseLayoutSchema>>;
export type HouseRole = z.infer<typeof houseRoleSchema>;
export type House = Readonly<z.infer<typeof houseSchema>>;
