import type { HouseText } from '../../model/house';
import { child, type PartElement } from '../../office/open-package';
import { colourIn } from '../colours';
import type { OpenLayout } from './open-layouts';

/** What PowerPoint takes where nobody says anything. */
const DEFAULT_SIZE = 18;
/** A font's own line is about this multiple of its size. */
const OWN_LINE = 1.2;

const ALIGN: Readonly<Record<string, HouseText['align']>> = { l: 'left', ctr: 'centre', r: 'right', just: 'left' };

type MasterStyle = 'p:titleStyle' | 'p:bodyStyle' | 'p:otherStyle';

const styleOf = (type: string | null): MasterStyle =>
  type === 'title' || type === 'ctrTitle' ? 'p:titleStyle' : type === 'ftr' || type === 'dt' || type === 'sldNum' ? 'p:otherStyle' : 'p:bodyStyle';

/**
 * How the first level of a placeholder's text is set: each property from the nearest that says it, of
 * the layout's placeholder, the master's, the master's text styles, and the presentation's.
 */
export function textStyle(shape: PartElement, onMaster: PartElement | null, type: string | null, open: OpenLayout): HouseText {
  const listStyle = (of: PartElement | null): PartElement | null => child(child(of, 'p:txBody'), 'a:lstStyle');
  const levels = [
    listStyle(shape),
    listStyle(onMaster),
    child(child(open.master, 'p:txStyles'), styleOf(type)),
    open.defaults,
  ].flatMap((style) => child(style, 'a:lvl1pPr') ?? []);
  const runs = levels.flatMap((level) => child(level, 'a:defRPr') ?? []);
  const said = (elements: readonly PartElement[], attribute: string): string | undefined =>
    elements.map(({ attributes }) => attributes[attribute]).find((value) => value !== undefined);
  const held = (elements: readonly PartElement[], ...names: readonly string[]): PartElement | undefined =>
    elements.flatMap(({ children }) => children.find(({ name }) => names.includes(name)) ?? [])[0];
  const size = Number(said(runs, 'sz') ?? DEFAULT_SIZE * 100) / 100;
  const isOn = (attribute: string): boolean => ['1', 'true'].includes(said(runs, attribute) ?? '');
  const fill = held(runs, 'a:solidFill', 'a:gradFill', 'a:noFill');
  const face = held(runs, 'a:latin')?.attributes['typeface'] ?? '+mn-lt';
  const fromRight = ['1', 'true'].includes(said(levels, 'rtl') ?? '');
  const bullet = held(levels, 'a:buNone', 'a:buChar', 'a:buAutoNum', 'a:buBlip');
  return {
    font: face === '+mj-lt' || (face === open.theme.headingFont && face !== open.theme.bodyFont) ? 'heading' : 'body',
    size: clamp(size, 1, 400),
    bold: isOn('b'),
    italic: isOn('i'),
    capitals: said(runs, 'cap') === 'all',
    colour: (fill?.name === 'a:solidFill' ? colourIn(open.colour, fill)?.hex : undefined) ?? open.theme.colours[open.theme.text] ?? '000000',
    // Words of a deck run from left to right; a list of them begins at the left.
    align: fromRight && bullet !== undefined && bullet.name !== 'a:buNone' ? 'left' : (ALIGN[said(levels, 'algn') ?? 'l'] ?? 'left'),
    line: lineOf(held(levels, 'a:lnSpc')),
    spaceBetween: clamp(spaceOf(held(levels, 'a:spcBef'), size) + spaceOf(held(levels, 'a:spcAft'), size), 0, 1000),
    bullet: bullet !== undefined && bullet.name !== 'a:buNone',
    indent: clamp(Number(said(levels, 'marL') ?? 0) / 12700, 0, 2000),
    ...(fromRight ? { fromRight: true as const } : {}),
  };
}

const percent = (value: string | undefined): number => Number.parseFloat(value ?? '100000') / (value?.endsWith('%') === true ? 100 : 100_000);

function lineOf(spacing: PartElement | undefined): HouseText['line'] {
  const [given] = spacing?.children ?? [];
  if (given?.name === 'a:spcPts') return { points: clamp(Number(given.attributes['val'] ?? 1200) / 100, 1, 1000) };
  return { times: clamp(given === undefined ? 1 : percent(given.attributes['val']), 0.1, 10) };
}

function spaceOf(spacing: PartElement | undefined, size: number): number {
  const [given] = spacing?.children ?? [];
  if (given === undefined) return 0;
  return given.name === 'a:spcPts' ? Number(given.attributes['val'] ?? 0) / 100 : percent(given.attributes['val']) * size * OWN_LINE;
}

/** Within bounds; what is no number is the lower one. */
export const clamp = (value: number, least: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value * 100) / 100)) : least;
