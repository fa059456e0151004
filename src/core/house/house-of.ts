import type { House, HouseRole } from '../model/house';
import { toBase64 } from '../office/base64';
import { packageOf, type OfficePackage } from '../office/open-package';
import { cleanTemplate, type Dropped } from '../office/template/clean-template';
import { packageTemplate } from '../office/template/package-template';
import { strToBytes } from '../office/text-bytes';
import { addTitleOnly } from './layouts/add-title-only';
import { describeLayout, type DescribedLayout } from './layouts/describe-layout';
import { layoutsOf, type OpenLayout } from './layouts/open-layouts';
import { isMadeFor, isRoomy, rolesOf } from './layouts/roles';

/** A template read for writing on, with what there is to say of it. */
export interface ReadHouse {
  /** Null when no layout has a title: then only colours and fonts are of use. */
  readonly house: House | null;
  readonly described: readonly DescribedLayout[];
  readonly dropped: readonly Dropped[];
  /** True when a layout of a title alone had to be made. */
  readonly added: boolean;
  /** True when not even the roomiest layout leaves figures and charts the room they need. */
  readonly cramped: boolean;
  /** True when text styles were taken from sample text. */
  readonly restyled: boolean;
}

const POINT = 12700;
const USUAL = { cx: 12192000, cy: 6858000 };

/**
 * Reads a house's template for writing decks on:
 *
 *   file ─► cleaned parts ─► layouts described ─► one for each role ─► House
 *                        └► a layout of a title alone, where there is none
 *
 * @throws UnreadablePart
 */
export function houseOf(file: OfficePackage, name: string): ReadHouse {
  const clean = cleanTemplate(file);
  const first = read(clean.parts);
  const roles = rolesOf(first.described, first.size);
  const content = first.described.find(({ layout }) => layout.part === roles?.content);
  const model = content !== undefined && !isMadeFor('content', content, first.size.w) ? content : undefined;
  const more = model === undefined ? null : addTitleOnly(clean.parts, model.layout.part, model.master);
  // Cleaned once more: the new layout is numbered as it will be wherever the template is read again.
  const parts = more === null ? clean.parts : cleanTemplate(packageOf(Object.fromEntries(more))).parts;
  const whole = more === null ? { ...first, parts } : { ...read(parts), parts };
  const chosen = rolesOf(whole.described, whole.size);
  return {
    house: chosen === null ? null : assembled(whole, chosen, name),
    described: whole.described,
    dropped: clean.dropped,
    added: more !== null,
    cramped: whole.described.some((one) => one.layout.part === chosen?.content && !isRoomy(one, whole.size.h)),
    restyled: clean.restyled,
  };
}

interface Whole {
  readonly described: readonly DescribedLayout[];
  readonly size: { readonly w: number; readonly h: number };
  readonly open: readonly OpenLayout[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

function read(parts: ReadonlyMap<string, Uint8Array>): Omit<Whole, 'parts'> {
  const file = packageOf(Object.fromEntries(parts));
  const given = file.xml('ppt/presentation.xml')?.children.find(({ name }) => name === 'p:sldSz')?.attributes;
  const points = (side: 'cx' | 'cy'): number => {
    const length = Number(given?.[side] ?? USUAL[side]) / POINT;
    return length >= 72 && length <= 4032 ? Math.round(length * 100) / 100 : USUAL[side] / POINT;
  };
  const size = { w: points('cx'), h: points('cy') };
  const open = layoutsOf(file);
  return { open, size, described: open.map((layout) => describeLayout(file, layout, size)) };
}

/** Backdrops of more than this together are kept for the layouts in use alone. */
const MOST_BACKDROP = 6_000_000;

function assembled({ described, size, open, parts }: Whole, roles: House['roles'], file: string): House {
  const inUse = new Set<string>(Object.values(roles));
  const total = new Set(described.flatMap(({ backdrop }) => backdrop.svg ?? [])).values();
  const large = [...total].reduce((sum, svg) => sum + svg.length, 0) > MOST_BACKDROP;
  const backdrops: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (svg: string | null): number | null => {
    if (svg === null) return null;
    const known = numbers.get(svg);
    if (known !== undefined) return known;
    numbers.set(svg, backdrops.length);
    backdrops.push(toBase64(strToBytes(svg)));
    return backdrops.length - 1;
  };
  const many = new Set(described.map(({ master }) => master)).size > 1;
  const main = open.find(({ part }) => part === roles.content) ?? open[0];
  return {
    file,
    package: toBase64(packageTemplate(parts)),
    slide: size,
    colours: Object.fromEntries(
      SLIDE_COLOURS.flatMap((name) => {
        const value = main === undefined ? undefined : main.colour({ name: 'a:schemeClr', attributes: { val: name }, children: [], text: '' });
        return value == null ? [] : [[name, value.hex]];
      }),
    ),
    backdrops,
    layouts: described.map(({ layout, backdrop, master }) => ({
      ...layout,
      name: many ? `${masterNumber(master)}: ${layout.name}` : layout.name,
      backdrop: large && !inUse.has(layout.part) ? null : numberOf(backdrop.svg),
    })),
    roles,
  };
}

const SLIDE_COLOURS = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const;

const masterNumber = (part: string): string => /(\d+)\.xml$/.exec(part)?.[1] ?? '1';

/** The layout that a role of a house is written on. */
export const layoutFor = ({ layouts, roles }: House, role: HouseRole): House['layouts'][number] | undefined =>
  layouts.find(({ part }) => part === roles[role]);
