import type PptxGenJS from 'pptxgenjs';
import type { Frame, LineItem, LinkItem, ShapeItem, TableItem, TextItem } from '../../../scene/scene';
import { toInches } from '../../../scene/units';
import type { DeckPlan } from './deck-plan';
import { planLink } from './links';
import { textLiteral } from './text-literal';

// The library rewrites what it is given, so every literal is fresh; it takes numbers from 100 as
// EMU, so all lengths are inches.

const GEOMETRY = {
  rectangle: 'rect',
  rounded: 'roundRect',
  ellipse: 'ellipse',
  chevron: 'chevron',
  triangle: 'triangle',
} as const;

/** Rules of a table in points, as the HTML writer draws them. */
const HEADER_RULE = 1.5;
const ROW_RULE = 0.75;

/** Place and size in inches. */
export const inches = (frame: Frame): { x: number; y: number; w: number; h: number } => ({
  x: toInches(frame.x),
  y: toInches(frame.y),
  w: toInches(frame.w),
  h: toInches(frame.h),
});

/**
 * A text box. The library copies every option of a box into each of its runs, so it is told only
 * what it alone can write; how text stands in the box is a repair's to say.
 */
export const textOptions = (item: TextItem, key: string, plan: DeckPlan): PptxGenJS.TextPropsOptions => ({
  ...inches(item.frame),
  objectName: key,
  ...(item.fill === null ? {} : { fill: { color: plan.colour(item.fill) } }),
});

/** A shape of a kind, with its fill and outline. */
export const shapeCall = (
  item: ShapeItem,
  key: string,
  plan: DeckPlan,
): { name: (typeof GEOMETRY)[ShapeItem['geometry']]; options: PptxGenJS.ShapeProps } => ({
  name: GEOMETRY[item.geometry],
  options: {
    ...inches(item.frame),
    objectName: key,
    ...(item.fill === null ? {} : { fill: { color: plan.colour(item.fill) } }),
    ...(item.stroke === null
      ? {}
      : { line: { color: plan.colour(item.stroke.colour), width: item.stroke.width } }),
  },
});

/** A line from the frame's top left to its bottom right. */
export const lineOptions = (item: LineItem, key: string, plan: DeckPlan): PptxGenJS.ShapeProps => ({
  ...inches(item.frame),
  objectName: key,
  line: {
    color: plan.colour(item.colour),
    width: item.width,
    dashType: item.dash,
    ...(item.arrow ? { endArrowType: 'triangle' as const } : {}),
  },
});

/** A see-through area; a shape without any fill would only be clickable on its edge. */
export function linkOptions(item: LinkItem, key: string, plan: DeckPlan): PptxGenJS.ShapeProps {
  const link = planLink(item.target, plan.slideNumbers);
  return {
    ...inches(item.frame),
    objectName: key,
    fill: { color: plan.colour('background'), transparency: 100 },
    ...(link === null ? {} : { hyperlink: { ...link } }),
  };
}

/** Rows and options of a table whose column widths and row heights were measured. */
export function tableCall(
  item: TableItem,
  key: string,
  plan: DeckPlan,
): { rows: PptxGenJS.TableRow[]; options: PptxGenJS.TableProps } {
  const none = (): PptxGenJS.BorderProps => ({ type: 'none' });
  const rows = item.rows.map((row, index) =>
    row.cells.map((cell): PptxGenJS.TableCell => {
      const header = index === 0;
      const rule: PptxGenJS.BorderProps = {
        type: 'solid',
        pt: header ? HEADER_RULE : ROW_RULE,
        color: plan.colour(header ? item.headerRule : item.rowRule),
      };
      return {
        // The library's types know single runs as TableCell.
        text: textLiteral(cell.paragraphs, plan) as PptxGenJS.TableCell[],
        options: {
          valign: cell.align,
          border: [none(), none(), rule, none()],
          ...(cell.fill === null ? {} : { fill: { color: plan.colour(cell.fill) } }),
        },
      };
    }),
  );
  return {
    rows,
    options: {
      ...inches(item.frame),
      objectName: key,
      colW: item.columns.map(toInches),
      rowH: item.rows.map((row) => toInches(row.height)),
      margin: toInches(item.inset),
    },
  };
}
