import type { Paragraph, SceneSlide, TableItem, TextItem, TextRun } from '../../../../core/scene/scene';

/** Where a field's text stands on the slide, in points, and how it is set. */
export interface FieldBox {
  readonly field: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly run: TextRun;
  readonly align: Paragraph['align'];
  readonly lineHeight: number;
}

/** The boxes of all fields that stand on a slide, in reading order, each field once. */
export function fieldBoxes(slide: SceneSlide): readonly FieldBox[] {
  const boxes = slide.items.flatMap((item) => {
    if (item.type === 'text') return textBoxes(item);
    return item.type === 'table' ? tableBoxes(item) : [];
  });
  const merged = new Map<string, FieldBox>();
  for (const box of boxes) {
    const before = merged.get(box.field);
    merged.set(box.field, before === undefined ? box : { ...before, h: box.y + box.h - before.y });
  }
  return [...merged.values()];
}

const heightOf = (paragraph: Paragraph): number => paragraph.lines.length * paragraph.lineHeight;

function textBoxes({ frame, paragraphs, anchor, inset }: TextItem): readonly FieldBox[] {
  const height = paragraphs.reduce(
    (sum, paragraph, index) =>
      sum + heightOf(paragraph) + (index < paragraphs.length - 1 ? paragraph.spaceAfter : 0),
    0,
  );
  const slack = frame.h - 2 * inset - height;
  const lead = { top: 0, middle: slack / 2, bottom: slack }[anchor];
  return stacked(paragraphs, frame.x + inset, frame.y + inset + lead, frame.w - 2 * inset);
}

function tableBoxes({ frame, columns, rows, inset }: TableItem): readonly FieldBox[] {
  let y = frame.y as number;
  return rows.flatMap((row) => {
    let x = frame.x as number;
    const top = y;
    y += row.height;
    return row.cells.flatMap((cell, column) => {
      const left = x;
      x += columns[column] ?? 0;
      const height = cell.paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph), 0);
      const lead = cell.align === 'middle' ? (row.height - height) / 2 : inset;
      return stacked(cell.paragraphs, left + inset, top + lead, (columns[column] ?? 0) - 2 * inset);
    });
  });
}

/** Paragraphs one under the other; each belongs to the field of its first run that has one. */
function stacked(
  paragraphs: readonly Paragraph[],
  x: number,
  top: number,
  w: number,
): readonly FieldBox[] {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    const at = y;
    y += heightOf(paragraph) + paragraph.spaceAfter;
    const run = paragraph.lines.flat().find(({ field, raised }) => field !== null && !raised);
    if (run === undefined || run.field === null) return [];
    const { indent, align, lineHeight } = paragraph;
    const box = { x: x + indent, y: at, w: w - indent, h: heightOf(paragraph) };
    return [{ ...box, field: run.field, run, align, lineHeight }];
  });
}
