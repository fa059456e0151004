import type { Finding } from '../../model/finding';
import { HOUSE_ROLES, type HouseRole } from '../../model/house';
import type { DescribedLayout } from '../layouts/describe-layout';
import { isMadeFor } from '../layouts/roles';
import type { Reading } from './findings-of';
import { note } from './note';
import { acrossArt, unread } from './text-findings';

/** The slides that each role stands for. */
const SLIDES: Readonly<Record<HouseRole, string>> = {
  cover: 'the cover',
  divider: 'section dividers',
  content: 'slides with figures, charts and tables',
  text: 'slides of running text',
  'two-texts': 'slides of two columns of text',
};

/** A name is only ever shown; it is the house's, and may be anything. */
const shown = (name: string): string => (name.trim() === '' ? 'a layout without a name' : `“${name.trim().slice(0, 80)}”`);

/** Which layout is used for what, what stands in for what is missing, and what a chosen layout leaves open. */
export function layoutFindings({ read, brand, tooLarge }: Reading): readonly Finding[] {
  const { house, described, added } = read;
  if (tooLarge) {
    return [note('house', 'The template is too large to travel in a brand; its colours and fonts are used.', 'more than 18 MB', 'at most 18 MB', 'A brand is one file that people pass on.', 'warning')];
  }
  if (house !== null && read.cramped) {
    return [
      note(
        'house',
        'No layout leaves enough room below its title for figures and charts; the template’s colours and fonts are used, its layouts are not.',
        'less than two fifths of the slide',
        'two fifths of the slide or more',
        'What does not fit would go on to slide after slide.',
        'warning',
      ),
    ];
  }
  if (house === null || brand.house === undefined) {
    return [
      note(
        'house',
        described.length === 0 ? 'The template has no slide layouts; its colours and fonts are used.' : 'No layout of the template has a title; its colours and fonts are used.',
        'none',
        'a layout with a title',
        'A slide without a title cannot be found in the outline or by a screen reader.',
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
        ? note(`house.roles.${role}`, `${name} is used for ${SLIDES[role]}: ${fills(one)}.`, name, name, 'Another layout can be chosen in the brand.')
        : note(`house.roles.${role}`, `No layout is made for ${SLIDES[role]}; ${name} is used.`, name, WANTED[role], 'Another layout can be chosen in the brand.'),
    ),
    ...(added
      ? [note('house.roles.content', 'A layout of a title alone was added, as the template has none.', 'none', 'a layout of a title alone', 'An empty text placeholder would come back with “Reset slide”.')]
      : []),
    ...(read.restyled
      ? [note('house.layouts', 'The masters say nothing of how text is set; it is taken from their sample text.', 'no text styles', 'text styles', 'So writes LibreOffice; PowerPoint would show plain text.')]
      : []),
    ...distinct.flatMap(({ one, name }) => [
      ...(one.unused.length === 0
        ? []
        : [note('house.layouts', `${name} has placeholders that decks leave empty: ${one.unused.map((unused) => unused.name.slice(0, 60)).join(', ')}.`, String(one.unused.length), '0', 'They do not show in a presentation, but “Reset slide” brings them back.')]),
      ...(one.backdrop.simplified === 0
        ? []
        : [note('house.layouts', `Preview and PDF show ${one.backdrop.simplified === 1 ? 'one shape' : `${one.backdrop.simplified} shapes`} of ${name} in a simpler form.`, String(one.backdrop.simplified), '0', 'PowerPoint shows the template as it is; metafiles, charts and rare shapes are only known to it.')]),
      ...unread(one, name, brand.palette),
      ...acrossArt(one, name, brand.palette),
      ...smallFoot(one, name, house.slide.h),
      ...(one.backdrop.colour !== null ? [] : [note('house.layouts', `The background of ${name} is a picture; colours are chosen by the colour of its text.`, 'a picture', 'a colour', 'Contrast is checked against what the text’s colour lets expect.')]),
    ]),
    ...untitled(described, named),
  ];
}

/** The least points of a foot on a slide of the usual 7.5 inches. */
const SMALLEST_FOOT = 9.75;
const USUAL_HEIGHT = 540;

/** A foot smaller than can be read from the back of a room; it stays as the house has it. */
function smallFoot({ layout }: DescribedLayout, name: string, height: number): readonly Finding[] {
  const sizes = [layout.footer, layout.date, layout.number].flatMap((foot) => (foot === null ? [] : [foot.text.size]));
  const needed = (SMALLEST_FOOT * height) / USUAL_HEIGHT;
  const least = Math.min(...sizes);
  if (sizes.length === 0 || least >= needed) return [];
  return [note('house.layouts', `${name} sets its foot in ${least} pt, and so it stays.`, `${least} pt`, `at least ${needed} pt`, 'Smaller text cannot be read from the back of a room.')];
}

const WANTED: Readonly<Record<HouseRole, string>> = {
  cover: 'a title slide',
  divider: 'a section header',
  content: 'a layout of a title alone',
  text: 'a layout of a title and one text',
  'two-texts': 'a layout of a title and two texts',
};

/** 'title, text, footer, slide number' */
const fills = ({ layout }: DescribedLayout): string =>
  [
    layout.title === null ? '' : 'title',
    layout.subtitle === null ? '' : 'subtitle',
    layout.bodies.length === 0 ? '' : layout.bodies.length === 1 ? 'text' : `${layout.bodies.length} texts`,
    layout.footer === null ? '' : 'footer',
    layout.date === null ? '' : 'date',
    layout.number === null ? '' : 'slide number',
  ]
    .filter((word) => word !== '')
    .join(', ');

function untitled(described: readonly DescribedLayout[], named: ReadonlyMap<string, string>): readonly Finding[] {
  const names = described.filter(({ layout }) => layout.title === null).map(({ layout }) => shown(named.get(layout.part) ?? layout.name));
  if (names.length === 0) return [];
  const most = 6;
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return [note('house.layouts', `Without a title placeholder, and so not used: ${names.slice(0, most).join(', ')}${more}.`, 'no title', 'a title placeholder', 'A slide without a title cannot be found in the outline or by a screen reader.')];
}
