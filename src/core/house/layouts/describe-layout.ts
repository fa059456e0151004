import type { HouseGround, HouseLayout } from '../../model/house';
import { less, spansOf, touches } from '../../model/spans';
import type { OfficePackage } from '../../office/open-package';
import { child } from '../../office/open-package';
import { contrastRatio } from '../../model/contrast';
import { isReadable } from '../../model/readable-ink';
import { backdropOf, type Backdrop } from '../backdrop/backdrop';
import { wordsOn } from '../backdrop/words';
import { around, clearOf, type HouseBox } from './box';
import { legibleOn, type Legible } from './legible';
import { roomBeside, type Room } from './free-room';
import type { OpenLayout } from './open-layouts';
import { onMaster, openPlaceholder, placeholdersOn, type OpenPlaceholder } from './placeholders';

/** A layout as a deck needs it, with what only the report needs. */
export interface DescribedLayout {
  readonly layout: Omit<HouseLayout, 'backdrop'>;
  /** PowerPoint's own word for what the layout is: 'title', 'obj', 'titleOnly'; empty for none. */
  readonly type: string;
  readonly master: string;
  readonly backdrop: Backdrop;
  /** What the layout's own paint leaves of the place for content. */
  readonly room: Pick<Room, 'kept' | 'crossed'>;
  readonly legible: Legible;
  /** Placeholders that no slide of a deck fills. */
  readonly unused: readonly OpenPlaceholder[];
}

/** Share of the slide that stays free at its edges where a template says nothing. */
const MARGIN = 0.05;
/** Share of the slide's width and height that content needs. */
export const LEAST = 0.4;
/** A text no higher than this share of the slide is for a line, a unit of measure or a source, and no body. */
const LINE = 0.13;
/** Points between a title and the content below it. */
const GAP = 6;

const BODY_TYPES: readonly (string | null)[] = ['body', 'obj', null];
const FOOT_TYPES: readonly (string | null)[] = ['ftr', 'dt', 'sldNum'];

export function describeLayout(template: OfficePackage, open: OpenLayout, size: { readonly w: number; readonly h: number }): DescribedLayout {
  const placeholders = placeholdersOn(open);
  const ofType = (...types: readonly (string | null)[]): readonly OpenPlaceholder[] => placeholders.filter(({ type }) => types.includes(type));
  const [title] = ofType('title', 'ctrTitle');
  const type = open.layout.attributes['type'] ?? '';
  const heading = title?.type === 'ctrTitle' || type === 'title' || type === 'secHead';
  const texts = ofType(...BODY_TYPES);
  const subtitle = ofType('subTitle')[0] ?? (heading ? highest(texts.filter(({ frame }) => title === undefined || frame.y >= title.frame.y)) : undefined);
  const bodies = texts.filter((one) => one !== subtitle && one.frame.h > LINE * size.h).sort((a, b) => a.frame.x - b.frame.x || a.frame.y - b.frame.y);
  const foot = ofType(...FOOT_TYPES);
  const backdrop = backdropOf(template, open, [title, subtitle, ...bodies].flatMap((one) => one ?? []), size);
  const textColour = (bodies[0] ?? title)?.placeholder.text.colour ?? 'FFFFFF';
  const whole = contentOf(bodies, title, foot, open, size);
  const words = wordsOn(open);
  const room = roomBeside(whole, backdrop.grounds, [...backdrop.lines, ...words.map(({ box }) => box)], { w: LEAST * size.w, h: LEAST * size.h });
  const content = rounded(room.content);
  const background = backdrop.colour ?? behind(textColour);
  const used = new Set([title, subtitle, ...bodies, ...foot]);
  const layout: DescribedLayout['layout'] = {
    part: open.part,
    name: child(open.layout, 'p:cSld')?.attributes['name'] ?? '',
    background,
    grounds: backdrop.grounds,
    title: title?.placeholder ?? null,
    subtitle: subtitle?.placeholder ?? null,
    bodies: bodies.map(({ placeholder }) => placeholder),
    footer: ofType('ftr')[0]?.placeholder ?? null,
    date: ofType('dt')[0]?.placeholder ?? null,
    number: ofType('sldNum')[0]?.placeholder ?? null,
    content,
    panel: !isReadable(content, { grounds: backdrop.grounds, background }) || crossesPicture(content, backdrop.grounds),
    taken: [...backdrop.taken, ...[title, subtitle, ...foot].flatMap((one) => one?.frame ?? [])],
    words,
  };
  return {
    layout,
    type,
    master: open.masterPart,
    backdrop,
    room,
    legible: legibleOn(layout),
    unused: placeholders.filter((one) => !used.has(one)),
  };
}

/** The one with most room for lines; the first of several. */
const highest = (texts: readonly OpenPlaceholder[]): OpenPlaceholder | undefined =>
  texts.reduce<OpenPlaceholder | undefined>((best, one) => (best !== undefined && best.frame.h >= one.frame.h ? best : one), undefined);

/** Whether a picture lies behind a part of a place, but not behind all of it. */
const crossesPicture = (place: HouseBox, grounds: readonly HouseGround[]): boolean =>
  grounds.some((ground) => ground.colours.length === 0 && spansOf(ground).some((span) => touches(span, place) && less(place, span).length > 0));

/** A picture's colours are not looked at: text that the house wrote light stands on something dark. */
const behind = (text: string): string => (contrastRatio(text, '000000') > contrastRatio(text, 'FFFFFF') ? '1F1F1F' : 'F7F7F7');

/** Where content may stand: the layout's bodies, or the master's, clear of title and foot. */
function contentOf(
  bodies: readonly OpenPlaceholder[],
  title: OpenPlaceholder | undefined,
  foot: readonly OpenPlaceholder[],
  open: OpenLayout,
  { w, h }: { readonly w: number; readonly h: number },
): HouseBox {
  const master = onMaster(open, 'body');
  const usual = master === null ? null : (openPlaceholder(master, null, 'body', 0, open)?.placeholder.box ?? null);
  const whole: HouseBox = { x: w * MARGIN, y: h * MARGIN, w: w * (1 - 2 * MARGIN), h: h * (1 - 2 * MARGIN) };
  const given = around(bodies.map(({ placeholder }) => placeholder.box)) ?? usual ?? whole;
  const start = within({ ...given }, w, h);
  const obstacles = [...(title === undefined ? [] : [{ ...title.frame, h: title.frame.h + GAP }]), ...foot.map(({ frame }) => ({ ...frame, y: frame.y - GAP }))];
  const free = obstacles.reduce<HouseBox>(clearOf, start);
  return rounded(free.w < w / 4 || free.h < h / 4 ? within(obstacles.reduce<HouseBox>(clearOf, whole), w, h) : free);
}

/** The part of a box that is on the slide. */
function within(box: HouseBox, w: number, h: number): HouseBox {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  return { x, y, w: Math.max(0, Math.min(w, box.x + box.w) - x), h: Math.max(0, Math.min(h, box.y + box.h) - y) };
}

const rounded = ({ x, y, w, h }: HouseBox): HouseBox => {
  const two = (value: number): number => Math.max(0, Math.round(value * 100) / 100);
  return { x: two(x), y: two(y), w: two(w), h: two(h) };
};
