import type { HousePlaceholder } from '../../model/house';
import { child, first, type PartElement } from '../../office/open-package';
import { boxOf, within, type HouseBox } from './box';
import type { OpenLayout } from './open-layouts';
import { textStyle } from './text-style';

/** A placeholder of a layout as its file has it. */
export interface OpenPlaceholder {
  readonly type: string | null;
  readonly name: string;
  /** The whole of it, insets included. */
  readonly frame: HouseBox;
  /** Properties of the shape that say how it is filled, its own or the master's; null where none does. */
  readonly filled: PartElement | null;
  readonly placeholder: HousePlaceholder;
}

const ANCHORS: Readonly<Record<string, HousePlaceholder['anchor']>> = { t: 'top', ctr: 'middle', b: 'bottom' };
/** PowerPoint's own insets in EMU. */
const SIDE_INSET = 91440;
const TOP_INSET = 45720;

/** `p:ph` of a shape, or null when it is no placeholder. */
export const placeholderMark = (shape: PartElement): PartElement | null => {
  const [names] = shape.children;
  return child(child(names, 'p:nvPr'), 'p:ph');
};

/** The type of the master's placeholder that one of a layout inherits from. */
const MASTER_TYPES: Readonly<Record<string, string>> = { ctrTitle: 'title', subTitle: 'body', dt: 'dt', ftr: 'ftr', sldNum: 'sldNum', title: 'title' };

const shapesOf = (part: PartElement): readonly PartElement[] => child(child(part, 'p:cSld'), 'p:spTree')?.children ?? [];

/** The master's own placeholder of a type. */
export const onMaster = ({ master }: OpenLayout, type: string): PartElement | null =>
  shapesOf(master).find((shape) => placeholderMark(shape)?.attributes['type'] === type) ?? null;

/** The text and content placeholders of a layout with a place and a look. */
export function placeholdersOn(open: OpenLayout): readonly OpenPlaceholder[] {
  return shapesOf(open.layout).flatMap((shape) => {
    const mark = shape.name === 'p:sp' ? placeholderMark(shape) : null;
    if (mark === null) return [];
    const type = mark.attributes['type'] ?? null;
    const model = onMaster(open, MASTER_TYPES[type ?? ''] ?? 'body');
    const found = openPlaceholder(shape, model, type, Number(mark.attributes['idx'] ?? 0), open);
    return found === null ? [] : [found];
  });
}

const saysFill = (properties: PartElement | null): boolean =>
  properties?.children.some(({ name }) => /^a:(no|solid|grad|blip|patt)Fill$/.test(name)) ?? false;

/** One placeholder, read from its shape and from the master's where its own says nothing; null when neither has a place. */
export function openPlaceholder(
  shape: PartElement,
  model: PartElement | null,
  type: string | null,
  idx: number,
  open: OpenLayout,
): OpenPlaceholder | null {
  const frame = [shape, model].flatMap((one) => boxOf(child(child(one, 'p:spPr'), 'a:xfrm')) ?? [])[0];
  if (frame === undefined || !Number.isInteger(idx) || idx < 0 || idx > 4294967295 || (type !== null && !/^[A-Za-z]+$/.test(type))) return null;
  const bodies = [shape, model].flatMap((one) => child(child(one, 'p:txBody'), 'a:bodyPr') ?? []);
  const said = (name: string): string | undefined => bodies.map(({ attributes }) => attributes[name]).find((value) => value !== undefined);
  const inset = (name: string, usual: number): number => Number(said(name) ?? usual) / 12700;
  const fitting = bodies.flatMap(({ children }) => children.find(({ name }) => /^a:(no|norm|sp)Auto[Ff]it$/.test(name)) ?? [])[0];
  return {
    type,
    name: first(shape, 'p:cNvPr')?.attributes['name'] ?? '',
    frame,
    filled: [shape, model].map((one) => child(one, 'p:spPr')).find((properties) => saysFill(properties)) ?? null,
    placeholder: {
      type,
      idx,
      box: within(frame, {
        left: inset('lIns', SIDE_INSET),
        top: inset('tIns', TOP_INSET),
        right: inset('rIns', SIDE_INSET),
        bottom: inset('bIns', TOP_INSET),
      }),
      anchor: ANCHORS[said('anchor') ?? 't'] ?? 'top',
      shrinks: fitting?.name === 'a:normAutofit',
      text: textStyle(shape, model, type, open),
    },
  };
}
