import { every, first, type OfficePackage, type PartElement } from '../office/open-package';
import { relationsOf } from '../office/relations';

/** The twelve colours of an Office theme, six hexadecimal digits in capitals (ECMA-376 part 1, 20.1.6.2). */
const SLOTS = [
  'dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2',
  'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink',
] as const;

export type ThemeSlot = (typeof SLOTS)[number];

export interface HouseTheme {
  readonly name: string;
  readonly colours: Readonly<Partial<Record<ThemeSlot, string>>>;
  /** What the master takes for background and text: normally lt1 and dk1. */
  readonly background: ThemeSlot;
  readonly text: ThemeSlot;
  readonly headingFont: string;
  readonly bodyFont: string;
}

const isSlot = (name: string | undefined): name is ThemeSlot =>
  SLOTS.some((slot) => slot === name);

function colourOf(slot: PartElement | null): string | null {
  const colour = slot?.children[0];
  const value = colour?.name === 'a:sysClr' ? colour.attributes['lastClr'] : colour?.attributes['val'];
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}

const fontOf = (theme: PartElement, which: 'a:majorFont' | 'a:minorFont'): string =>
  first(first(theme, which), 'a:latin')?.attributes['typeface'] ?? '';

/** The first slide master's part; null when the file has none. */
export function firstMasterOf(template: OfficePackage): string | null {
  const id = first(template.xml('ppt/presentation.xml'), 'p:sldMasterId')?.attributes['r:id'];
  return relationsOf(template, 'ppt/presentation.xml').find((relation) => relation.id === id && template.bytes(relation.part) !== null)?.part ?? null;
}

/** The theme of a slide master; null when it has none. */
export function themeOf(template: OfficePackage, master: string): HouseTheme | null {
  const part = relationsOf(template, master).find(({ type }) => type === 'theme')?.part;
  const theme = part === undefined ? null : template.xml(part);
  if (theme === null) return null;
  const map = first(template.xml(master), 'p:clrMap')?.attributes;
  const scheme = first(theme, 'a:clrScheme');
  const colours = Object.fromEntries(
    SLOTS.flatMap((slot) => {
      const colour = colourOf(every(scheme, `a:${slot}`)[0] ?? null);
      return colour === null ? [] : [[slot, colour]];
    }),
  );
  return {
    name: theme.attributes['name'] ?? '',
    colours,
    background: isSlot(map?.['bg1']) ? map['bg1'] : 'lt1',
    text: isSlot(map?.['tx1']) ? map['tx1'] : 'dk1',
    headingFont: fontOf(theme, 'a:majorFont'),
    bodyFont: fontOf(theme, 'a:minorFont'),
  };
}
