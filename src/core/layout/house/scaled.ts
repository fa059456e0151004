import type { House, HouseGround, HouseLayout, HousePlaceholder, HouseText } from '../../model/house';
import type { Paragraph, Scene, SceneItem, SceneSlide, TextRun } from '../../scene/scene';
import { pt, type Pt } from '../../scene/units';
import type { Box } from '../frame/page';
import { round } from '../text/set-text';

const box = ({ x, y, w, h }: Box, by: number): Box => ({ x: x * by, y: y * by, w: w * by, h: h * by });

const text = (style: HouseText, by: number): HouseText => ({
  ...style,
  size: style.size * by,
  line: 'points' in style.line ? { points: style.line.points * by } : style.line,
  spaceBetween: style.spaceBetween * by,
  indent: style.indent * by,
});

const placeholder = (given: HousePlaceholder, by: number): HousePlaceholder => ({ ...given, box: box(given.box, by), text: text(given.text, by) });

const scaledGround = ({ outline, ...ground }: HouseGround, by: number): HouseGround => ({
  ...ground,
  box: box(ground.box, by),
  ...(outline === undefined ? {} : { outline: outline.map((ring) => ring.map((value) => value * by)) }),
});

/** A layout of a house in other units. */
export function scaledLayout(layout: HouseLayout, by: number): HouseLayout {
  const scaled = (given: HousePlaceholder | null): HousePlaceholder | null => (given === null ? null : placeholder(given, by));
  return {
    ...layout,
    title: scaled(layout.title),
    subtitle: scaled(layout.subtitle),
    bodies: layout.bodies.map((given) => placeholder(given, by)),
    footer: scaled(layout.footer),
    date: scaled(layout.date),
    number: scaled(layout.number),
    content: box(layout.content, by),
    grounds: layout.grounds.map((ground) => scaledGround(ground, by)),
    taken: layout.taken.map((given) => box(given, by)),
    words: layout.words.map((words) => ({ ...words, box: box(words.box, by), text: text(words.text, by) })),
  };
}

/** A scene laid out in other units, in points of the house's slide. */
export function scaledScene(scene: Scene, by: number, size: House['slide']): Scene {
  return { ...scene, size: { w: pt(size.w), h: pt(size.h) }, slides: scene.slides.map((slide) => scaledSlide(slide, by)) };
}

function scaledSlide(slide: SceneSlide, by: number): SceneSlide {
  return { ...slide, items: slide.items.map((item) => scaledItem(item, by)) };
}

/** An item in other units, its words as large in proportion. */
export function scaledItem<T extends SceneItem>(item: T, by: number): T {
  const length = (value: Pt): Pt => pt(round(value * by));
  const { x, y, w, h } = item.frame;
  const placed = { ...item, frame: { x: length(x), y: length(y), w: length(w), h: length(h) } };
  switch (placed.type) {
    case 'text':
      return {
        ...placed,
        inset: length(placed.inset),
        paragraphs: placed.paragraphs.map((paragraph) => scaledParagraph(paragraph, length)),
        ...(placed.fills === undefined ? {} : { fills: { ...placed.fills, look: { ...placed.fills.look, size: length(placed.fills.look.size) } } }),
      };
    case 'shape':
      return placed.stroke === null ? placed : { ...placed, stroke: { ...placed.stroke, width: length(placed.stroke.width) } };
    case 'line':
      return { ...placed, width: length(placed.width) };
    case 'table':
      return {
        ...placed,
        inset: length(placed.inset),
        columns: placed.columns.map(length),
        rows: placed.rows.map((row) => ({
          height: length(row.height),
          cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((paragraph) => scaledParagraph(paragraph, length)) })),
        })),
      };
    case 'chart':
      return { ...placed, chart: { ...placed.chart, labelSize: round(placed.chart.labelSize * by), categorySize: round(placed.chart.categorySize * by) } };
    case 'image':
    case 'link':
      return placed;
  }
  return placed;
}

function scaledParagraph(paragraph: Paragraph, length: (value: Pt) => Pt): Paragraph {
  const run = (one: TextRun): TextRun => ({ ...one, size: length(one.size), ...(one.rise === undefined ? {} : { rise: length(one.rise) }) });
  return {
    ...paragraph,
    lines: paragraph.lines.map((line) => line.map(run)),
    indent: length(paragraph.indent),
    lineHeight: length(paragraph.lineHeight),
    spaceAfter: length(paragraph.spaceAfter),
  };
}
