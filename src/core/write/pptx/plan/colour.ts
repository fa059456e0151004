import type { ColourRole, Palette } from '../../../model/brand';
import type { Colour } from '../../../scene/scene';

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

/** The names of a house's theme for the roles that have one of its colours; six digits for the others. */
export function houseColourNames(palette: Palette, theme: Readonly<Record<string, string>>): ColourName {
  const byValue = new Map<string, string>();
  for (const [name, value] of Object.entries(theme)) if (!byValue.has(value)) byValue.set(value, name);
  return (colour) => {
    const hex = colour.startsWith('#') ? colour.slice(1).toUpperCase() : palette[colour as ColourRole];
    return byValue.get(hex) ?? hex;
  };
}

/**
 * Names a scene's colour as PowerPoint should: a theme colour ('accent1') for a role, so that it
 * follows the theme, or six hexadecimal digits for a fixed colour or a role the theme has no place for.
 */
export type ColourName = (colour: Colour) => string;

/** The ColourName of a palette. A role outside the theme takes the theme colour of the same value. */
export function colourNames(palette: Palette): ColourName {
  const names = new Map<string, string>();
  const byValue = new Map<string, string>();
  for (const [name, slot] of SLIDE_NAMES) {
    const role = THEME_ROLES[slot];
    names.set(role, name);
    if (!byValue.has(palette[role])) byValue.set(palette[role], name);
  }
  for (const role of Object.keys(palette) as ColourRole[]) {
    if (!names.has(role)) names.set(role, byValue.get(palette[role]) ?? palette[role]);
  }
  return (colour) => names.get(colour) ?? colour.replace('#', '').toUpperCase();
}
