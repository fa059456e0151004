import { contrastRatio } from '../../model/contrast';
import { groundBehind } from '../../model/ground-behind';
import type { House, HouseRole } from '../../model/house';
import type { DescribedLayout } from './describe-layout';

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

/** Contrast below which a house's title cannot have been meant for the ground it stands on. */
const LEGIBLE = 3;
/** Share of the slide's height that content needs. */
const ROOM = 0.4;

const legible = ({ layout }: DescribedLayout): boolean => {
  const { title } = layout;
  return title !== null && groundBehind(title.box, layout).every((ground) => contrastRatio(title.text.colour, ground) >= LEGIBLE);
};

/** Whether the lines below an opening's title stand on one colour, so that one ink reads on all of it. */
const onOneGround = ({ layout, backdrop }: DescribedLayout): boolean =>
  backdrop.colour !== null && (layout.subtitle === null || new Set(groundBehind(layout.subtitle.box, layout)).size === 1);

/** Share of the content that the house's own shapes may stand behind. */
const COVERED = 0.1;

const clear = ({ layout: { content }, backdrop: { painted }, kept }: DescribedLayout): boolean =>
  kept >= 1 - COVERED &&
  painted.every((box) => {
    // A panel under all of it is there to be written on.
    if (box.x <= content.x && box.y <= content.y && box.x + box.w >= content.x + content.w && box.y + box.h >= content.y + content.h) return true;
    const w = Math.min(box.x + box.w, content.x + content.w) - Math.max(box.x, content.x);
    const h = Math.min(box.y + box.h, content.y + content.h) - Math.max(box.y, content.y);
    return w <= 0 || h <= 0 || w * h <= COVERED * content.w * content.h;
  });

/** Whether a layout leaves the room below its title that figures and charts need. */
export const isRoomy = ({ layout: { content } }: DescribedLayout, height: number): boolean => content.h >= ROOM * height;

/** Figures and charts need room, nothing painted behind them, and a ground of one colour. */
const worth = (one: DescribedLayout, height: number): number =>
  (isRoomy(one, height) ? 16 : 0) + (legible(one) ? 8 : 0) + (isPlain(one) ? 8 : 0) + (clear(one) ? 4 : 0) + (one.backdrop.colour !== null ? 1 : 0);

/** Whether all content stands on one colour. */
const isPlain = ({ layout }: DescribedLayout): boolean => new Set(groundBehind(layout.content, layout)).size === 1;

/** The layout for each role; null when no layout has a title. Those of one master are kept together. */
export function rolesOf(layouts: readonly DescribedLayout[], { w, h }: House['slide']): House['roles'] | null {
  const best = (of: readonly DescribedLayout[], value: (one: DescribedLayout) => number): DescribedLayout | undefined =>
    of.reduce<DescribedLayout | undefined>((found, one) => (found !== undefined && value(found) >= value(one) ? found : one), undefined);
  const made = (role: HouseRole, value: (one: DescribedLayout) => number): DescribedLayout | undefined =>
    WISHES[role].flatMap((wish) => best(layouts.filter((one) => wish(one, w)), value) ?? [])[0];
  const anyTitled = layouts.find((one) => titled(one, w));
  const choose = (role: HouseRole, value: (one: DescribedLayout) => number): string | undefined =>
    (made(role, value) ?? INSTEAD[role].map((other) => made(other, value)).find((one) => one !== undefined) ?? anyTitled)?.layout.part;
  const content = choose('content', (one) => worth(one, h));
  const home = layouts.find(({ layout }) => layout.part === content)?.master;
  const nearby = (one: DescribedLayout): number => worth(one, h) + (one.master === home ? 64 : 0);
  const opening = (one: DescribedLayout): number => (legible(one) ? 2 : 0) + (onOneGround(one) ? 1 : 0);
  const [cover, divider, text, two] = [choose('cover', opening), choose('divider', opening), choose('text', nearby), choose('two-texts', nearby)];
  if (cover === undefined || divider === undefined || content === undefined || text === undefined || two === undefined) return null;
  return { cover, divider, content, text, 'two-texts': two };
}

/** True when a layout was made for the role, rather than standing in for it. */
export const isMadeFor = (role: HouseRole, layout: DescribedLayout, width: number): boolean => WISHES[role].some((wish) => wish(layout, width));
