import type PptxGenJS from 'pptxgenjs';
import type { Frame, LineItem, LinkItem, ShapeItem, TextItem } from '../../../scene/scene';
import { toInches } from '../../../scene/units';
import { baseOf } from '../xml/drawing';
import type { DeckPlan } from './deck-plan';

// The library rewrites what it is given, so every literal is fresh; it takes numbers from 100 as
// EMU, so all lengths are inches. It knows theme colours only as they are; `slide/tints` adds what changes them.

/** PowerPoint's names for the geometries of a scene. */
export const GEOMETRY = {
  rectangle: 'rect',
  rounded: 'roundRect',
  ellipse: 'ellipse',
  chevron: 'chevron',
  triangle: 'triangle',
} as const;

/** Place and size in inches. */
export const inches = (frame: Frame): { x: number; y: number; w: number; h: number } => ({
  x: toInches(frame.x),
  y: toInches(frame.y),
  w: toInches(frame.w),
  h: toInches(frame.h),
});

/** The box of a text, with what is painted behind it. */
export const boxOptions = (item: TextItem, key: string, plan: DeckPlan): PptxGenJS.ShapeProps => ({
  ...inches(item.frame),
  objectName: key,
  ...(item.fill === null ? {} : { fill: { color: baseOf(plan.colour(item.fill)) } }),
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
    ...(item.fill === null ? {} : { fill: { color: baseOf(plan.colour(item.fill)) } }),
    ...(item.stroke === null
      ? {}
      : { line: { color: baseOf(plan.colour(item.stroke.colour)), width: item.stroke.width } }),
  },
});

/** A line from the frame's top left to its bottom right. */
export const lineOptions = (item: LineItem, key: string, plan: DeckPlan): PptxGenJS.ShapeProps => ({
  ...inches(item.frame),
  objectName: key,
  line: {
    color: baseOf(plan.colour(item.colour)),
    width: item.width,
    dashType: item.dash,
    ...(item.arrow ? { endArrowType: 'triangle' as const } : {}),
  },
});

/** A see-through area; a shape without any fill would only be clickable on its edge. */
export const linkOptions = (item: LinkItem, key: string, plan: DeckPlan): PptxGenJS.ShapeProps => ({
  ...inches(item.frame),
  objectName: key,
  fill: { color: baseOf(plan.colour('background')), transparency: 100 },
});
