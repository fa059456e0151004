import type { House, HouseRole } from '../../model/house';
import { isReadable } from '../../model/readable-ink';
import { touches } from '../../model/spans';
import { LEAST, type DescribedLayout } from './describe-layout';
import { isOneGround } from './legible';

/** Bodies as wide as this share of the slide hold running text. */
const WIDE = 0.5;
/** Two bodies whose heights differ by no more than this share stand side by side. */
const ALIKE = 0.2;

type Wish = (layout: DescribedLayout, width: number) => boolean;

const titled: Wish = ({ layout }) => layout.title !== null;
const twoBodies: Wish = ({ layout: { bodies } }) => {
  const [left, right] = bodies;
  return (
    bodies.length === 2 && left !== undefined && right !== undefined && left.box.x + left.box.w <= right.box.x + 1 &&
    Math.abs(left.box.h - right.box.h) <= ALIKE * Math.max(left.box.h, right.box.h)
  );
};

/** What each role looks for, best first: PowerPoint's own type of layout, then what placeholders there are. */
const WISHES: Readonly<Record<HouseRole, readonly Wish[]>> = {
  cover: [({ type, layout }) => type === 'title' && layout.title !== null, ({ layout }) => layout.title?.type === 'ctrTitle', ({ layout }) => layout.title !== null && layout.subtitle !== null],
  divider: [({ type, layout }) => type === 'secHead' && layout.title !== null],
  content: [
    (one, width) => one.type === 'titleOnly' && titled(one, width) && one.layout.bodies.length === 0,
    ({ layout, type, unused }) => layout.title !== null && layout.subtitle === null && layout.bodies.length === 0 && unused.length === 0 && type !== 'title',
  ],
  text: [
    ({ type, layout }) => (type === 'obj' || type === 'tx') && layout.title !== null && layout.bodies.length === 1,
    ({ layout, unused }, width) => layout.title !== null && layout.subtitle === null && unused.length === 0 && layout.bodies.length === 1 && (layout.bodies[0]?.box.w ?? 0) >= WIDE * width,
  ],
  'two-texts': [
    (one, width) => (one.type === 'twoObj' || one.type === 'twoColTx') && titled(one, width) && twoBodies(one, width),
    (one, width) => titled(one, width) && one.layout.subtitle === null && one.unused.length === 0 && twoBodies(one, width),
  ],
};

/** What stands in for a role that no layout was made for. */
const INSTEAD: Readonly<Record<HouseRole, readonly HouseRole[]>> = {
  cover: ['content', 'text'],
  divider: ['cover', 'content'],
  content: ['text'],
  text: ['content'],
  'two-texts': ['content'],
};


/** Share of a place for text that must be readable for the place to be of use. */
const USABLE = 0.6;

/** Whether a role's texts can be read where a layout has them. */
const isRead = (role: HouseRole, one: DescribedLayout): boolean =>
  one.legible.title >= USABLE && (role === 'cover' || role === 'divider' ? one.legible.subtitle >= USABLE : true);

/** Whether they can, and what stands below the title has room. */
const isUsable = (role: HouseRole, one: DescribedLayout, height: number): boolean =>
  isRead(role, one) && (role === 'cover' || role === 'divider' || isRoomy(one, height));

/** Whether the lines below an opening's title stand on one colour, so that one ink reads on all of it. */
const onOneGround = ({ layout, backdrop }: DescribedLayout): boolean =>
  backdrop.colour !== null && (layout.subtitle === null || isOneGround(layout.subtitle.box, layout));

/** Whether lines of a drawing run through the title of an opening or what stands below it. */
const isDrawnThrough = ({ layout: { title, subtitle }, backdrop: { lines } }: DescribedLayout): boolean =>
  [title, subtitle].some((place) => place !== null && lines.some((box) => touches(box, place.box)));

/** Share of the content that the house's own shapes may stand behind. */
const COVERED = 0.1;

const clear = ({ room: { kept, crossed } }: DescribedLayout): boolean => kept >= 1 - COVERED && crossed <= COVERED;

/** Whether a layout leaves the room below its title that figures and charts need. */
export const isRoomy = ({ layout: { content } }: DescribedLayout, height: number): boolean => content.h >= LEAST * height;

/** Figures and charts need room, nothing painted behind them, and a ground of one colour; titles, to be read. */
const worth = (one: DescribedLayout, height: number): number =>
  (isRoomy(one, height) ? 16 : 0) +
  8 * one.legible.own +
  8 * one.legible.title +
  (one.legible.plain ? 8 : 0) +
  (clear(one) ? 4 : 4 * Math.min(one.room.kept, 1 - one.room.crossed)) +
  (one.backdrop.colour !== null ? 1 : 0);

/** Whether the texts that a layout has for running text stand where they can be read. */
const takesText = ({ layout }: DescribedLayout): boolean => layout.bodies.every(({ box }) => isReadable(box, layout));

/** The layout for each role; null when no layout has a title. Those of one master are kept together. */
export function rolesOf(layouts: readonly DescribedLayout[], { w, h }: House['slide']): House['roles'] | null {
  const best = (of: readonly DescribedLayout[], value: (one: DescribedLayout) => number): DescribedLayout | undefined =>
    of.reduce<DescribedLayout | undefined>((found, one) => (found !== undefined && value(found) >= value(one) ? found : one), undefined);
  const made = (role: HouseRole, value: (one: DescribedLayout) => number): DescribedLayout | undefined =>
    WISHES[role].flatMap((wish) => best(layouts.filter((one) => wish(one, w) && isUsable(role, one, h)), value) ?? [])[0];
  const anyTitled = best(layouts.filter((one) => titled(one, w)), (one) => one.legible.title + (isRoomy(one, h) ? 1 : 0));
  const choose = (role: HouseRole, value: (one: DescribedLayout) => number): string | undefined =>
    (made(role, value) ?? INSTEAD[role].map((other) => made(other, value)).find((one) => one !== undefined) ?? anyTitled)?.layout.part;
  const content = choose('content', (one) => worth(one, h));
  const home = layouts.find(({ layout }) => layout.part === content)?.master;
  const nearby = (one: DescribedLayout): number => worth(one, h) + (takesText(one) ? 8 : 0) + (one.master === home ? 64 : 0);
  const opening = (one: DescribedLayout): number => 2 * one.legible.own + one.legible.title + one.legible.subtitle + (onOneGround(one) ? 1 : 0) + (isDrawnThrough(one) ? 0 : 1);
  const [cover, divider, text, two] = [choose('cover', opening), choose('divider', opening), choose('text', nearby), choose('two-texts', nearby)];
  if (cover === undefined || divider === undefined || content === undefined || text === undefined || two === undefined) return null;
  return { cover, divider, content, text, 'two-texts': two };
}

/** Layouts that were made for a role and are not used for it, as what they paint lets no text be read where it stands. */
export const avoidedFor = (role: HouseRole, layouts: readonly DescribedLayout[], width: number): readonly DescribedLayout[] => {
  const meant = WISHES[role].map((wish) => layouts.filter((one) => wish(one, width))).find(({ length }) => length > 0) ?? [];
  return meant.some((one) => isRead(role, one)) ? [] : meant;
};

/** True when a layout was made for the role, rather than standing in for it. */
export const isMadeFor = (role: HouseRole, layout: DescribedLayout, width: number): boolean => WISHES[role].some((wish) => wish(layout, width));
