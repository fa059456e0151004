import type { ChartKind } from '../../../../src/core/model/group';
import type { Qualifier } from '../../../../src/core/model/figure';
import type { ChartPoint, ChartSpec } from '../../../../src/core/scene/chart-spec';
import type {
  Frame,
  Paragraph,
  Scene,
  SceneItem,
  SceneSlide,
  TextItem,
  TextRun,
} from '../../../../src/core/scene/scene';
import { pt } from '../../../../src/core/scene/units';

/** A frame from plain numbers of points. */
export const frame = (x: number, y: number, w: number, h: number): Frame => ({
  x: pt(x),
  y: pt(y),
  w: pt(w),
  h: pt(h),
});

/** A run of 14 pt body text. */
export const run = (text: string, change: Partial<TextRun> = {}): TextRun => ({
  text,
  font: 'body',
  size: pt(14),
  bold: false,
  italic: false,
  colour: 'text',
  raised: false,
  link: null,
  figure: null,
  field: null,
  ...change,
});

/** A paragraph whose lines are single runs, or the runs given. */
export const paragraph = (
  lines: readonly (string | readonly TextRun[])[],
  change: Partial<Paragraph> = {},
): Paragraph => ({
  lines: lines.map((line) => (typeof line === 'string' ? [run(line)] : line)),
  align: 'left',
  bullet: null,
  indent: pt(0),
  lineHeight: pt(18),
  spaceAfter: pt(6),
  ...change,
});

/** A text item named after its role. */
export const text = (
  role: TextItem['role'],
  at: Frame,
  paragraphs: readonly Paragraph[],
  change: Partial<TextItem> = {},
): TextItem => ({
  type: 'text',
  name: role,
  role,
  frame: at,
  figures: [],
  paragraphs,
  anchor: 'top',
  fill: null,
  inset: pt(0),
  ...change,
});

/** A 25.5 pt heading in one line. */
export const title = (words: string): TextItem =>
  text('title', frame(48, 40, 780, 64), [
    paragraph([[run(words, { font: 'heading', bold: true, size: pt(25.5), colour: 'ink' })]], {
      lineHeight: pt(30),
    }),
  ]);

/** A drawn value; the label is the number as it stands. */
export const point = (
  value: number,
  change: Partial<ChartPoint> & { readonly qualifier?: Qualifier } = {},
): ChartPoint => ({
  value,
  high: null,
  qualifier: 'exact',
  label: String(value),
  figure: null,
  colour: 'context',
  ...change,
});

/** A chart of one grey series over named categories. */
export const chart = (
  kind: ChartKind,
  rows: readonly (readonly [string, ChartPoint | null])[],
  change: Partial<ChartSpec> = {},
): ChartSpec => ({
  kind,
  categories: rows.map(([label]) => ({ label, note: '', date: null })),
  series: [{ name: 'Reported', colour: 'accent', points: rows.map(([, value]) => value) }],
  axis: { unit: 'tonnes', divisor: 1, scale: 'linear', min: 0, max: 200 },
  decimals: 1,
  legend: false,
  labelSize: pt(15),
  categorySize: pt(13.5),
  ...change,
});

/** A slide of the given items. */
export const slide = (id: string, words: string, items: readonly SceneItem[]): SceneSlide => ({
  id,
  slide: id,
  kind: 'chart',
  title: words,
  background: 'background',
  items,
  notes: '',
  section: null,
  overflow: [],
});

/** A scene in the default brand's colours and faces. */
export const scene = (slides: readonly SceneSlide[]): Scene => ({
  size: { w: pt(960), h: pt(540) },
  palette: {
    background: 'FFFFFF',
    ink: '10243A',
    text: '2B3B4D',
    quiet: '66768A',
    line: 'D5DCE4',
    mist: 'F4F6F8',
    accent: '0A6C74',
    caution: 'C8741A',
    danger: 'A62B23',
    onDark: 'FFFFFF',
    context: '9DB2B8',
    coverBackground: '10243A',
    coverText: 'FFFFFF',
    coverQuiet: 'B9C4D0',
    coverAccent: '0A6C74',
  },
  fonts: {
    heading: { face: 'Caladea', office: 'Cambria' },
    body: { face: 'Carlito', office: 'Calibri' },
  },
  title: 'Harbour seizures briefing',
  subject: 'Harbour seizures',
  language: 'en-GB',
  created: '2026-01-05T09:00:00Z',
  madeFrom: ['ab'.repeat(32)],
  slides,
});
