import type { House, HouseLayout, HouseRole } from '../../model/house';
import { groundBehind } from '../../model/ground-behind';
import { touches } from '../../model/spans';
import { isReadable } from '../../model/readable-ink';
import type { Slide } from '../../model/slide';
import type { Areas } from '../frame/areas';
import type { Box } from '../frame/page';
import { scaledLayout } from './scaled';

/** The layout that a slide is written on, in the units that slides are laid out in. */
export interface HousePage {
  readonly role: HouseRole;
  readonly layout: HouseLayout;
  readonly areas: Areas;
}

const SUBTITLE = { height: 20, gap: 8 } as const;
const SOURCE = { height: 25.4, gap: 6 } as const;
/** Points between the source line and the layout's foot. */
const FOOT_GAP = 5;

/** Running text alone fills the layout's own text placeholders; everything else stands free below the title. */
export function roleOf(slide: Slide): HouseRole {
  switch (slide.kind) {
    case 'cover':
    case 'divider':
      return slide.kind;
    case 'context':
      // The layout's text begins where a line under the title would stand.
      if (slide.subtitle.length > 0) return 'content';
      return slide.paragraphs.length > 0 && slide.bullets.length > 0 ? 'two-texts' : 'text';
    default:
      return 'content';
  }
}

/** Bodies that a role needs of its layout. */
const BODIES: Readonly<Record<HouseRole, number>> = { cover: 0, divider: 0, content: 0, text: 1, 'two-texts': 2 };

/** Whether a layout has the texts that its role needs, where they can be read. */
const takesText = ({ role, layout }: HousePage): boolean =>
  BODIES[role] === 0 || (layout.bodies.length === BODIES[role] && layout.bodies.every(({ box }) => isReadable(box, layout)));

/**
 * Where each slide of a deck is written. A role whose layout has not the texts it needs, or not where they
 * can be read, is laid out as free content.
 */
export function housePages(house: House, unit: number): (slide: Slide) => HousePage | null {
  const titled = house.layouts.filter(({ title }) => title !== null);
  const made = new Map<string, HousePage>();
  const pageFor = (role: HouseRole, measured: boolean): HousePage | null => {
    const key = `${role} ${measured}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const layout = titled.find(({ part }) => part === house.roles[role]) ?? titled[0];
    if (layout === undefined) return null;
    const scaled = scaledLayout(layout, 1 / unit);
    const page = { role, layout: scaled, areas: areasOn(scaled, { x: 0, y: 0, w: house.slide.w / unit, h: house.slide.h / unit }, measured) };
    made.set(key, page);
    return page;
  };
  return (slide) => {
    const measured = slide.subtitle.length > 0 || slide.kind === 'chart';
    const page = pageFor(roleOf(slide), measured);
    return page === null || takesText(page) ? page : pageFor('content', measured);
  };
}

/** The content area shared out: the line that names a measure, where there is one; the body; the source line, down to the layout's foot. */
function areasOn(layout: HouseLayout, page: Box, measured: boolean): Areas {
  const { content, title, footer, date, number } = layout;
  const bottom = content.y + content.h;
  const feet = [footer, date, number].flatMap((foot) => (foot !== null && foot.box.y >= bottom - FOOT_GAP ? [foot.box.y - FOOT_GAP] : []));
  const lowest = Math.max(bottom, Math.min(bottom + SOURCE.height, page.h - FOOT_GAP, ...feet));
  // Below a panel that the house paints under its content, or on a picture, the source line would stand on something else.
  const onContent = new Set(groundBehind(content, layout));
  const strip = { ...content, y: lowest - SOURCE.height, h: SOURCE.height };
  const below = groundBehind(strip, layout);
  const pictured = layout.grounds.some(({ box, colours }) => colours.length === 0 && touches(box, strip) && !touches(box, content));
  const sourceEnd = !pictured && below.every((ground) => onContent.has(ground)) ? lowest : bottom;
  const sourceTop = sourceEnd - SOURCE.height;
  const top = measured ? content.y + SUBTITLE.height + SUBTITLE.gap : content.y;
  return {
    page,
    title: title?.box ?? { ...content, h: 0 },
    subtitle: { ...content, h: SUBTITLE.height },
    body: { ...content, y: top, h: Math.max(40, sourceTop - SOURCE.gap - top) },
    source: { ...content, y: sourceTop, h: SOURCE.height },
    footer: footer?.box ?? { ...content, h: 0 },
    slideNumber: number?.box ?? { ...content, h: 0 },
  };
}
