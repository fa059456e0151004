import type { ColourRole, Palette } from '../../../model/brand';
import type { ColourChange } from '../../../model/colour-change';
import { PROTOCOL_COLOURS, PROTOCOL_GROUND } from '../../../model/protocol-colours';
import { hexOf } from '../../../scene/contrast';
import type { Colour } from '../../../scene/scene';
import { changesTo } from './theme-change';

/** The twelve colours of an Office theme. */
export type ThemeSlot =
  | 'dk1'
  | 'lt1'
  | 'dk2'
  | 'lt2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink';

/** Which role of the brand each theme colour is. The order is that of the file. */
export const THEME_ROLES: Readonly<Record<ThemeSlot, ColourRole>> = {
  dk1: 'text',
  lt1: 'background',
  dk2: 'ink',
  lt2: 'mist',
  accent1: 'accent',
  accent2: 'context',
  accent3: 'quiet',
  accent4: 'caution',
  accent5: 'danger',
  accent6: 'line',
  hlink: 'accent',
  folHlink: 'quiet',
};

/** The names by which slides call the theme's colours, through the master's colour map. */
const SLIDE_NAMES: readonly (readonly [string, ThemeSlot])[] = [
  ['tx1', 'dk1'],
  ['bg1', 'lt1'],
  ['tx2', 'dk2'],
  ['bg2', 'lt2'],
  ['accent1', 'accent1'],
  ['accent2', 'accent2'],
  ['accent3', 'accent3'],
  ['accent4', 'accent4'],
  ['accent5', 'accent5'],
  ['accent6', 'accent6'],
];

/** What slides call the role that is the theme's colour of links. */
export const LINK_COLOUR = 'accent1';

/**
 * Names a scene's colour as PowerPoint should: a theme colour ('accent1') so that it follows the theme, a
 * theme colour with what makes it lighter or darker ('accent1 lumMod=40000 lumOff=60000'), or six
 * hexadecimal digits for what is no theme's.
 */
export type ColourName = (colour: Colour) => string;

/** What a marking's label is painted in, whatever the theme. */
const FIXED: ReadonlySet<Colour> = new Set<Colour>([PROTOCOL_GROUND, ...Object.values(PROTOCOL_COLOURS)]);
/** Warnings look like warnings in every house. */
const WARNINGS: ReadonlySet<Colour> = new Set<Colour>(['caution', 'danger']);

/** The ColourName on a house's masters, whose theme has not a place for each role. */
export function houseColourNames(palette: Palette, theme: Readonly<Record<string, string>>): ColourName {
  const named = changedNames(Object.entries(theme), palette);
  return remembered((colour) => {
    const hex = hexOf(colour, palette).toUpperCase();
    if (FIXED.has(`#${hex}`) && !isRole(colour)) return hex;
    return named.byValue.get(hex) ?? (WARNINGS.has(colour) ? hex : named.changed(hex));
  });
}

/** The ColourName of a palette. A role outside the theme takes the theme colour of the same value, or one near it. */
export function colourNames(palette: Palette): ColourName {
  const names = new Map<Colour, string>(SLIDE_NAMES.map(([name, slot]) => [THEME_ROLES[slot], name]));
  const named = changedNames(SLIDE_NAMES.map(([name, slot]) => [name, palette[THEME_ROLES[slot]]]), palette);
  return remembered((colour) => {
    const name = names.get(colour);
    if (name !== undefined) return name;
    const hex = hexOf(colour, palette).toUpperCase();
    return FIXED.has(`#${hex}`) && !isRole(colour) ? hex : (named.byValue.get(hex) ?? named.changed(hex));
  });
}

const isRole = (colour: Colour): colour is ColourRole => !colour.startsWith('#');

/** The theme's colours by their values, and how one of them becomes another colour; six digits where none does. */
function changedNames(theme: readonly (readonly [name: string, hex: string])[], { background, coverBackground }: Palette): { readonly byValue: ReadonlyMap<string, string>; readonly changed: (hex: string) => string } {
  const grounds = [background, coverBackground];
  return {
    byValue: new Map(theme.toReversed().map(([name, hex]) => [hex, name])),
    changed: (hex) => {
      for (const [name, base] of theme) {
        const changes = base === hex || base === background ? null : changesTo(hex, base, grounds);
        if (changes !== null) return [name, ...changes.map((change) => `${change.name}=${valueOf(change)}`)].join(' ');
      }
      return hex;
    },
  };
}

/** Angles are 60,000ths of a degree, shares 1,000ths of a percent. */
const valueOf = ({ name, amount }: ColourChange): number => Math.round(amount * (name === 'hueOff' ? 21_600_000 : 100_000));

/** A deck asks for the same few colours thousands of times. */
function remembered(name: ColourName): ColourName {
  const known = new Map<Colour, string>();
  return (colour) => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    const found = name(colour);
    known.set(colour, found);
    return found;
  };
}

/** What all text and every chart of a deck is written with, as data that another thread can be given. */
export interface DeckLook {
  readonly language: string;
  readonly palette: Palette;
  /** A house's theme: the name and value of each of its colours; null for a theme of the palette's own. */
  readonly houseColours: Readonly<Record<string, string>> | null;
}

/** The names of colours where a deck has such a look. */
export const colourNameOf = ({ palette, houseColours }: DeckLook): ColourName =>
  houseColours === null ? colourNames(palette) : houseColourNames(palette, houseColours);
