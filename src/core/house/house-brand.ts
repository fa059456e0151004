import type { Brand } from '../model/brand';
import type { Finding } from '../model/finding';
import { done, failed, type Result } from '../model/result';
import { openPackage } from '../office/open-package';
import { fontFor } from './fonts';
import { logoOf } from './logo';
import { paletteOf } from './palette';
import { themeOf, type HouseTheme } from './theme';

/** A brand taken from the house's own template, and what of it could not be used. */
export interface HouseBrand {
  readonly brand: Brand;
  readonly findings: readonly Finding[];
}

/** Only these parts are unpacked. */
const WANTED = /^ppt\/(presentation\.xml|_rels\/.*|theme\/.*|slideMasters\/.*|media\/.*)$/;

/** Slides are 16:9; so near is the same. */
const ASPECT = 16 / 9;

const finding = (field: string, message: string, actual: string, expected: string, why: string): Finding => ({
  rule: 'house-template',
  severity: 'note',
  place: { field },
  message,
  actual,
  expected,
  why,
});

/**
 * Takes colours, fonts and logo from a .pptx or .potx:
 *
 *   bytes ─► parts ─► theme of the first master ─► palette by contrast, metric twins of its fonts
 *                └──► small picture on the master ─► logo
 *
 * @param name the file's name, which also names the brand when the theme does not.
 * @returns the brand with notes on what was not taken as it is, or a Failure: `not-an-office-file`,
 *   `too-large`, `no-theme`.
 */
export function houseBrand(bytes: Uint8Array, name: string): Result<HouseBrand> {
  const template = openPackage(bytes, name, WANTED);
  if (!template.ok) return template;
  const theme = themeOf(template.value);
  if (theme === null) {
    return failed('no-theme', `${name} has no slide master with a theme.`, 'Open it in PowerPoint and save it again.');
  }
  const house = houseName(theme, name);
  const heading = fontFor(theme.headingFont);
  const body = fontFor(theme.bodyFont);
  const palette = paletteOf(theme);
  const logo = logoOf(template.value, theme.master, house);
  const brand: Brand = {
    format: 'lectern-brand',
    version: 1,
    id: idOf(house),
    name: house,
    palette,
    fonts: { heading: heading.font, body: body.font },
    logo: { onLight: logo, onDark: null },
    footer: house,
    marking: '',
    numbers: { magnitude: 'short', currency: 'code', decimal: '.', grouping: ',' },
  };
  const replaced = [
    { field: 'fonts.heading', named: theme.headingFont, choice: heading },
    { field: 'fonts.body', named: theme.bodyFont, choice: body },
  ].filter(({ choice }) => !choice.exact);
  return done({
    brand,
    findings: [
      ...replaced.map(({ field, named, choice }) =>
        finding(field, `The font ${named === '' ? 'of the theme' : named} is replaced by ${choice.font.office}.`, named, choice.font.office, 'Lines break exactly only in fonts whose widths are known.'),
      ),
      ...(theme.colours.accent1 === undefined || theme.colours.accent1 === palette.accent
        ? []
        : [finding('palette.accent', `The accent ${theme.colours.accent1} is used as ${palette.accent}.`, theme.colours.accent1, palette.accent, 'As it is, it cannot be read as text on the background.')]),
      ...(logo === null ? [finding('logo', 'No logo was found on the slide master.', 'none', 'a small PNG or JPEG on the master', 'A logo that stands only on a layout or a slide is not taken.')] : []),
      ...(Math.abs(theme.aspect - ASPECT) < 0.02 ? [] : [finding('size', 'The template’s slides are not 16:9; decks are.', theme.aspect.toFixed(2), ASPECT.toFixed(2), 'Only wide slides are laid out.')]),
    ],
  });
}

/** 'Office Theme' names no house; the file's own name does. */
function houseName({ name }: HouseTheme, file: string): string {
  const stem = file.replace(/\.(pptx|potx)$/i, '').trim();
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
