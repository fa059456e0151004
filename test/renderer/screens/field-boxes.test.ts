import { describe, expect, it } from 'vitest';
import type { Paragraph, SceneSlide, TableItem, TextItem, TextRun } from '../../../src/core/scene/scene';
import { pt } from '../../../src/core/scene/units';
import { fieldBoxes } from '../../../src/renderer/screens/deck/stage/field-boxes';

const run = (field: string | null): TextRun => ({
  text: 'words',
  font: 'body',
  size: pt(15),
  bold: false,
  italic: false,
  colour: 'text',
  raised: false,
  link: null,
  figure: null,
  field,
});
const paragraph = (field: string | null, lines: number): Paragraph => ({
  lines: Array.from({ length: lines }, () => [run(field)]),
  align: 'left',
  bullet: null,
  indent: pt(0),
  lineHeight: pt(20),
  spaceAfter: pt(10),
});
const frame = { x: pt(50), y: pt(100), w: pt(300), h: pt(200) };
const item = { name: 'body', frame, figures: [] };
const text = (anchor: TextItem['anchor'], ...paragraphs: Paragraph[]): TextItem => ({
  ...item,
  type: 'text',
  role: 'body',
  paragraphs,
  anchor,
  fill: null,
  inset: pt(0),
});
const slide = (...items: SceneSlide['items']): SceneSlide => ({
  id: 's',
  slide: 's',
  kind: 'context',
  title: '',
  background: 'background',
  items,
  notes: '',
  section: null,
  overflow: [],
});

describe('where the fields of a slide stand', () => {
  it('stacks paragraphs from the top, with the space between them', () => {
    const boxes = fieldBoxes(slide(text('top', paragraph('a', 2), paragraph('b', 1))));
    expect(boxes.map(({ field, y, h }) => [field, y, h])).toEqual([
      ['a', 100, 40],
      ['b', 150, 20],
    ]);
  });

  it('hangs text at the foot of its frame when it is anchored there', () => {
    const [box] = fieldBoxes(slide(text('bottom', paragraph('a', 2))));
    expect(box).toMatchObject({ y: 260, h: 40 });
  });

  it('makes one box of a field that takes several paragraphs', () => {
    const boxes = fieldBoxes(slide(text('top', paragraph('a', 1), paragraph('a', 1))));
    expect(boxes.map(({ y, h }) => [y, h])).toEqual([[100, 50]]);
  });

  it('leaves out furniture', () => {
    expect(fieldBoxes(slide(text('top', paragraph(null, 1))))).toEqual([]);
  });

  it('finds the cells of a table in their columns and rows', () => {
    const cell = (field: string) => ({ paragraphs: [paragraph(field, 1)], fill: null, align: 'top' as const });
    const table: TableItem = {
      ...item,
      type: 'table',
      columns: [pt(100), pt(200)],
      rows: [
        { height: pt(30), cells: [cell('h1'), cell('h2')] },
        { height: pt(40), cells: [cell('c1'), cell('c2')] },
      ],
      inset: pt(5),
      headerRule: 'ink',
      rowRule: 'line',
      alt: '',
    };
    const last = fieldBoxes(slide(table)).at(-1);
    expect(last).toMatchObject({ field: 'c2', x: 155, y: 135, w: 190 });
  });
});
