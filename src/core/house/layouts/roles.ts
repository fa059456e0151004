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

/** The layout for each role, of the first master that has one; null when no layout has a title. */
export function rolesOf(layouts: readonly DescribedLayout[], width: number): House['roles'] | null {
  const made = (role: HouseRole): string | undefined =>
    WISHES[role].flatMap((wish) => layouts.find((layout) => wish(layout, width)) ?? [])[0]?.layout.part;
  const anyTitled = layouts.find((layout) => titled(layout, width))?.layout.part;
  const choose = (role: HouseRole): string | undefined => made(role) ?? INSTEAD[role].map(made).find((part) => part !== undefined) ?? anyTitled;
  const [cover, divider, content, text, two] = [choose('cover'), choose('divider'), choose('content'), choose('text'), choose('two-texts')];
  if (cover === undefined || divider === undefined || content === undefined || text === undefined || two === undefined) return null;
  return { cover, divider, content, text, 'two-texts': two };
}

/** True when a layout was made for the role, rather than standing in for it. */
export const isMadeFor = (role: HouseRole, layout: DescribedLayout, width: number): boolean => WISHES[role].some((wish) => wish(layout, width));
