import type { Brand, FontFace } from '../model/brand';
import type { Finding } from '../model/finding';
import { groundBehind } from '../model/ground-behind';
import type { HouseLayout } from '../model/house';
import { contrastRatio } from '../model/contrast';
import { done, failed, type Result } from '../model/result';
import { openPackage, type OfficePackage } from '../office/open-package';
import { UnreadablePart } from '../office/part-node';
import { fontFor, type FontChoice } from './fonts';
import { houseOf, layoutFor, type ReadHouse } from './house-of';
import { logoOf } from './logo';
import { coloursOf, paletteOf, type HouseColours } from './palette';
import { findingsOf } from './report/findings-of';
import { firstMasterOf, themeOf, type HouseTheme } from './theme';

/** A brand taken from the house's own template, and what of it could not be used. */
export interface HouseBrand {
  readonly brand: Brand;
  readonly findings: readonly Finding[];
}

/** Only these parts are unpacked; slides, films and macros are not even looked into. */
const WANTED = /^ppt\/(presentation\.xml|tableStyles\.xml|(_rels|theme|slideMasters|slideLayouts|notesMasters|fonts)\/.*|media\/.*\.(png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf))$/i;

/** Unpacked, no house's masters are larger. */
const MOST_BYTES = 80_000_000;
/** As it travels in the brand. */
const MOST_PACKED = 24_000_000;

/**
 * Takes a brand from a .pptx or .potx:
 *
 *   bytes ─► parts ─► masters and layouts, cleaned and described ─► house: decks are written on them
 *                └──► theme, backgrounds ─► palette by contrast, metric twins of the fonts, logo
 *
 * @param name the file's name, which also names the brand when the theme does not.
 * @returns the brand with notes on what was not taken as it is, or a Failure: `not-an-office-file`,
 *   `too-large`, `no-theme`, `damaged-template`.
 */
export function houseBrand(bytes: Uint8Array, name: string): Result<HouseBrand> {
  const template = openPackage(bytes, name, WANTED, MOST_BYTES);
  if (!template.ok) return template;
  try {
    return readBrand(template.value, name);
  } catch (error) {
    if (!(error instanceof UnreadablePart)) throw error;
    return failed('damaged-template', name);
  }
}

function readBrand(template: OfficePackage, name: string): Result<HouseBrand> {
  const master = firstMasterOf(template);
  const theme = master === null ? null : themeOf(template, master);
  if (master === null || theme === null) {
    return failed('no-theme', name);
  }
  const called = houseName(theme, name);
  const read = houseOf(template, name);
  const small = read.house !== null && read.house.package.length <= MOST_PACKED;
  const fonts = { heading: fontFor(theme.headingFont), body: fontFor(theme.bodyFont) };
  const kept = read.house !== null && small && !read.cramped;
  const logo = logoOf(template, master, called);
  const brand: Brand = {
    format: 'lectern-brand',
    version: 1,
    id: idOf(called),
    name: called,
    palette: paletteOf(coloursOfHouse(theme, read)),
    fonts: { heading: shownIn(fonts.heading, kept), body: shownIn(fonts.body, kept) },
    logo: { onLight: logo, onDark: null },
    footer: called,
    marking: '',
    numbers: { magnitude: 'short', currency: 'code', decimal: '.', grouping: ',' },
    ...(kept && read.house !== null ? { house: read.house } : {}),
  };
  return done({ brand, findings: findingsOf({ brand, theme, fonts, read, entries: template.entries, tooLarge: read.house !== null && !small }) });
}

/** On a house's own masters its own font stays in the file, and may be wider than what stands in for it here. */
const shownIn = ({ font, wider }: FontChoice, kept: boolean): FontFace => (kept && wider > 1 ? { ...font, wider } : font);

/** As its slides show them where it has layouts; as its theme says where it has none. */
function coloursOfHouse(theme: HouseTheme, { house, described }: ReadHouse): HouseColours {
  const plain = coloursOf(theme);
  const content = house === null ? undefined : layoutFor(house, 'content');
  const cover = house === null ? undefined : layoutFor(house, 'cover');
  if (house === null || content === undefined) return plain;
  const text = house.layouts.flatMap(({ bodies }) => bodies)[0]?.text.colour;
  return {
    background: groundOf(content, text ?? plain.text),
    text: text ?? plain.text,
    ink: content.title?.text.colour ?? plain.ink,
    accent: house.colours['accent1'] ?? plain.accent,
    plain: content.panel || described.find(({ layout }) => layout.part === content.part)?.backdrop.colour !== null || groundBehind(content.content, content).every((ground) => ground !== content.background),
    cover: cover === undefined ? null : { background: cover.background, text: cover.title?.text.colour ?? plain.text },
  };
}

/** White paper under content that nothing painted by the house lets be read. */
const PAPER = 'FFFFFF';

/** The colour that content stands on; of several, the one that the text stands out from least. */
function groundOf(content: HouseLayout, text: string): string {
  if (content.panel) return PAPER;
  return groundBehind(content.content, content).reduce((least, ground) => (contrastRatio(text, ground) < contrastRatio(text, least) ? ground : least));
}

/** 'Office Theme' names no house; the file's own name does. */
function houseName({ name }: HouseTheme, file: string): string {
  const stem = file.replace(/\.(pptx|potx|pptm|potm)$/i, '').trim();
  return name === '' || /^(office|default|standard|custom)/i.test(name) ? stem : name;
}

const idOf = (house: string): string => {
  const id = house
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return id === '' ? 'house' : id;
};
