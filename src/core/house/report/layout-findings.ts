import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import { HOUSE_ROLES, type House, type HouseRole } from '../../model/house';
import type { Filled } from '../../model/wordings/findings-house';
import { smallestOn } from '../../model/smallest-text';
import type { DescribedLayout } from '../layouts/describe-layout';
import { avoidedFor, isMadeFor } from '../layouts/roles';
import type { Reading } from './findings-of';
import { note } from './note';
import { acrossArt, unread } from './text-findings';

/** A name is only ever shown; it is the house’s, and may be anything. Empty for none. */
const shown = (name: string): string => name.trim().slice(0, 80);

/** Which layout is used for what, what stands in for what is missing, and what a chosen layout leaves open. */
export function layoutFindings({ read, brand, tooLarge }: Reading): readonly Finding[] {
  const { house, described, added } = read;
  if (tooLarge) {
    return [note('house', finds('house-template:too-large'), 'more than 18 MB', 'at most 18 MB', 'warning')];
  }
  if (house !== null && read.cramped) {
    return [
      note(
        'house',
        finds('house-template:cramped'),
        'less than two fifths of the slide',
        'two fifths of the slide or more',
        'warning',
      ),
    ];
  }
  if (house === null || brand.house === undefined) {
    return [
      note(
        'house',
        finds(described.length === 0 ? 'house-template:no-layouts' : 'house-template:no-titles'),
        'none',
        'a layout with a title',
        'warning',
      ),
    ];
  }
  const named = new Map(house.layouts.map(({ part, name }) => [part, name]));
  const used = HOUSE_ROLES.flatMap((role) => {
    const one = described.find(({ layout }) => layout.part === house.roles[role]);
    return one === undefined ? [] : [{ role, one, name: shown(named.get(one.layout.part) ?? one.layout.name) }];
  });
  const distinct = used.filter(({ one }, nth) => used.findIndex((other) => other.one === one) === nth);
  return [
    ...used.map(({ role, one, name }) =>
      isMadeFor(role, one, house.slide.w)
        ? note(`house.roles.${role}`, finds('house-template:made', name, role, fills(one), one.layout.bodies.length), name, name)
        : note(`house.roles.${role}`, finds('house-template:lent', name, role), name, WANTED[role]),
    ),
    ...HOUSE_ROLES.flatMap((role) => {
      const avoided = avoidedFor(role, described, house.slide.w).map(({ layout }) => shown(named.get(layout.part) ?? layout.name));
      return avoided.length === 0 ? [] : [note(`house.roles.${role}`, finds('house-template:avoided', avoided, role), avoided.join(', '), 'text that can be read')];
    }),
    ...(added
      ? [note('house.roles.content', finds('house-template:added'), 'none', 'a layout of a title alone')]
      : []),
    ...(read.restyled
      ? [note('house.layouts', finds('house-template:restyled'), 'no text styles', 'text styles')]
      : []),
    ...distinct.flatMap(({ one, name }) => [
      ...(one.unused.length === 0
        ? []
        : [note('house.layouts', finds('house-template:unused', name, one.unused.map((unused) => unused.name.slice(0, 60))), String(one.unused.length), '0')]),
      ...(one.backdrop.simplified === 0
        ? []
        : [note('house.layouts', finds('house-template:simplified', name, one.backdrop.simplified), String(one.backdrop.simplified), '0')]),
      ...(one.layout.panel ? [note('house.layouts', finds('house-template:panel', name), 'no contrast', 'one colour behind the content', 'warning')] : []),
      ...unread(one, name, brand.palette),
      ...acrossArt(one, name),
      ...smallFoot(one, name, house.slide),
    ]),
    ...overPictures(distinct),
    ...untitled(described, named),
  ];
}

/** Layouts whose whole ground is a picture: its colours are not known, so no contrast is measured on them. */
function overPictures(used: readonly { readonly one: DescribedLayout; readonly name: string }[]): readonly Finding[] {
  const names = used.filter(({ one }) => one.backdrop.colour === null).map(({ name }) => name);
  return names.length === 0 ? [] : [note('house.layouts', finds('house-template:picture-ground', names), 'a picture', 'a colour')];
}

/** A foot smaller than can be read from the back of a room; it stays as the house has it. */
function smallFoot({ layout }: DescribedLayout, name: string, slide: House['slide']): readonly Finding[] {
  const sizes = [layout.footer, layout.date, layout.number].flatMap((foot) => (foot === null ? [] : [foot.text.size]));
  const needed = smallestOn(slide);
  const least = Math.min(...sizes);
  if (sizes.length === 0 || least >= needed) return [];
  return [note('house.layouts', finds('house-template:small-foot', name, least), `${least} pt`, `at least ${needed} pt`)];
}

const WANTED: Readonly<Record<HouseRole, string>> = {
  cover: 'a title slide',
  divider: 'a section header',
  content: 'a layout of a title alone',
  text: 'a layout of a title and one text',
  'two-texts': 'a layout of a title and two texts',
};

/** What a layout offers room for, in the order in which a reader sees it. */
const fills = ({ layout }: DescribedLayout): readonly Filled[] => {
  const filled: readonly (readonly [boolean, Filled])[] = [
    [layout.title !== null, 'title'],
    [layout.subtitle !== null, 'subtitle'],
    [layout.bodies.length === 1, 'text'],
    [layout.bodies.length > 1, 'texts'],
    [layout.footer !== null, 'footer'],
    [layout.date !== null, 'date'],
    [layout.number !== null, 'slide number'],
  ];
  return filled.flatMap(([there, name]) => (there ? [name] : []));
};

function untitled(described: readonly DescribedLayout[], named: ReadonlyMap<string, string>): readonly Finding[] {
  const names = described.filter(({ layout }) => layout.title === null).map(({ layout }) => shown(named.get(layout.part) ?? layout.name));
  if (names.length === 0) return [];
  const most = 6;
  return [note('house.layouts', finds('house-template:untitled', names.slice(0, most), Math.max(0, names.length - most)), 'no title', 'a title placeholder')];
}
