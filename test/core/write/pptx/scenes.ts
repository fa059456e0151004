import type { ChartPoint, ChartSeries, ChartSpec } from '../../../../src/core/scene/chart-spec';
import type {
  ChartItem,
  Colour,
  Paragraph,
  Scene,
  SceneItem,
  SceneSlide,
  TableItem,
  TextItem,
  TextRole,
  TextRun,
} from '../../../../src/core/scene/scene';
import type { Qualifier } from '../../../../src/core/model/figure';
import type { ChartKind } from '../../../../src/core/model/group';
import { pt } from '../../../../src/core/scene/units';

/** Scenes made by hand: what the writer must do, without the layout. */

export const run = (text: string, extra: Partial<TextRun> = {}): TextRun => ({
  text,
  font: 'body',
  size: pt(13.5),
  bold: false,
  italic: false,
  colour: 'text',
  raised: false,
  link: null,
  figure: null,
  field: null,
  ...extra,
});

export const paragraph = (runs: readonly TextRun[], extra: Partial<Paragraph> = {}): Paragraph => ({
  lines: [runs],
  align: 'left',
  bullet: null,
  indent: pt(0),
  lineHeight: pt((runs[0]?.size ?? 13.5) * 1.25),
  spaceAfter: pt(0),
  ...extra,
});

export const frame = (x: number, y: number, w: number, h: number) => ({ x: pt(x), y: pt(y), w: pt(w), h: pt(h) });

export const text = (
  name: string,
  role: TextRole,
  place: ReturnType<typeof frame>,
  paragraphs: readonly Paragraph[],
  extra: Partial<TextItem> = {},
): TextItem => ({
  type: 'text',
  role,
  name,
  frame: place,
  figures: paragraphs.flatMap(({ lines }) => lines.flat().flatMap(({ figure }) => (figure === null ? [] : [figure]))),
  paragraphs,
  anchor: 'top',
  fill: null,
  inset: pt(0),
  ...extra,
});

export const point = (value: number, label: string, extra: Partial<ChartPoint> = {}): ChartPoint => ({
  value,
  high: null,
  qualifier: 'exact' as Qualifier,
  label,
  figure: null,
  colour: 'accent',
  ...extra,
});

export const series = (name: string, colour: Colour, points: readonly (ChartPoint | null)[]): ChartSeries => ({
  name,
  colour,
  points: points.map((one) => (one === null ? null : { ...one, colour: one.colour === 'accent' ? colour : one.colour })),
});

export const chart = (
  kind: ChartKind,
  labels: readonly string[],
  drawn: readonly ChartSeries[],
  extra: Partial<ChartSpec> = {},
): ChartSpec => {
  const values = drawn.flatMap(({ points }) => points.flatMap((one) => (one === null ? [] : [one.value, one.high ?? one.value])));
  return {
    kind,
    categories: labels.map((label) => ({ label, note: '', date: null })),
    series: drawn,
    axis: {
      unit: 'tonnes',
      divisor: 1,
      scale: 'linear',
      min: Math.min(0, ...values) * 1.15,
      max: Math.max(0, ...values) * 1.15,
    },
    decimals: 1,
    legend: drawn.length > 1,
    labelSize: 13.5,
    categorySize: 11.25,
    ...extra,
  };
};

export const chartItem = (spec: ChartSpec, place = frame(48, 150, 640, 300), extra: Partial<ChartItem> = {}): ChartItem => ({
  type: 'chart',
  name: 'chart',
  frame: place,
  figures: spec.series.flatMap(({ points }) => points.flatMap((one) => (one?.figure == null ? [] : [one.figure]))),
  chart: spec,
  alt: `Chart of ${spec.categories.map(({ label }) => label).join(', ')}`,
  ...extra,
});

const furniture = (number: number): SceneItem[] => [
  { type: 'shape', name: 'accent-bar', frame: frame(48, 0, 54, 6), figures: [], geometry: 'rectangle', fill: 'accent', stroke: null, alt: '' },
  text('marking', 'marking', frame(840, 36, 72, 18), [paragraph([run('TLP:AMBER', { size: pt(9.75), bold: true, colour: '#FFC000' })], { align: 'centre' })], { fill: '#000000', anchor: 'middle' }),
  text('footer', 'footer', frame(48, 510, 500, 14), [paragraph([run('Group Assurance', { size: pt(9.75), bold: true }), run(' · Harbour briefing', { size: pt(9.75), colour: 'quiet' })])]),
  text('slide-number', 'slide-number', frame(872, 510, 40, 14), [paragraph([run(String(number), { size: pt(9.75), colour: 'quiet' })], { align: 'right' })]),
];

export const title = (words: string): TextItem =>
  text('title', 'title', frame(48, 36, 760, 66), [
    paragraph([run(words, { font: 'heading', size: pt(25.5), bold: true, colour: 'ink' })]),
  ]);

export const slide = (
  number: number,
  words: string,
  items: readonly SceneItem[],
  extra: Partial<SceneSlide> = {},
): SceneSlide => ({
  id: `s${number}`,
  slide: `s${number}`,
  kind: 'chart',
  title: words,
  background: 'background',
  items: [title(words), ...items, ...furniture(number)],
  notes: '',
  section: null,
  overflow: [],
  ...extra,
});

export const scene = (slides: readonly SceneSlide[], extra: Partial<Scene> = {}): Scene => ({
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
    context: '9DB0B8',
    coverBackground: '10243A',
    coverText: 'FFFFFF',
    coverQuiet: 'B9C6D2',
    coverAccent: '5FB8BF',
  },
  fonts: { heading: { face: 'Caladea', office: 'Cambria' }, body: { face: 'Carlito', office: 'Calibri' } },
  title: 'Harbour briefing',
  subject: 'What the harbour inspections found',
  language: 'en',
  created: '2024-03-05T09:30:00.000Z',
  madeFrom: [],
  slides,
  ...extra,
});

const cover: SceneSlide = {
  ...slide(1, 'Harbour inspections: what 1,200 searches found', []),
  kind: 'cover',
  background: 'coverBackground',
  section: 'Opening',
  notes: 'Welcome everyone.\n\nThe numbers are the port authority’s own.',
  items: [
    { type: 'shape', name: 'edge', frame: frame(0, 0, 12, 540), figures: [], geometry: 'rectangle', fill: 'coverAccent', stroke: null, alt: '' },
    text('eyebrow', 'caption', frame(72, 110, 500, 16), [paragraph([run('RESULTS BRIEFING', { size: pt(11.25), colour: 'coverQuiet' })])]),
    text('title', 'title', frame(72, 140, 760, 110), [
      paragraph([run('Harbour inspections: what 1,200 searches found', { font: 'heading', size: pt(45), bold: true, colour: 'coverText' })]),
    ]),
    text('subtitle', 'subtitle', frame(72, 300, 620, 50), [paragraph([run('One year of searches, and what they mean for carriers', { size: pt(15), colour: 'coverQuiet' })])]),
    { type: 'line', name: 'rule', frame: frame(72, 440, 810, 0), figures: [], colour: 'coverQuiet', width: pt(0.75), dash: 'solid', arrow: false },
  ],
};

export const riskTable: TableItem = {
  type: 'table',
  name: 'risks',
  frame: frame(48, 150, 864, 108),
  figures: ['f2'],
  columns: [pt(180), pt(320), pt(240), pt(124)],
  rows: [
    ['RISK', 'WHY NOW', 'CONTROL', 'EXPOSURE'],
    ['False papers', 'Half of the containers carried copied seals', 'Seal check at the gate', '● High'],
    ['Crew', 'Two arrests in a month', 'Rotate watches', '● Medium'],
  ].map((cells, row) => ({
    height: pt(36),
    cells: cells.map((words, column) => ({
      paragraphs: [
        paragraph([
          run(words, {
            size: pt(row === 0 ? 9.75 : 11.25),
            bold: row === 0 || column === 0,
            colour: row === 0 ? 'quiet' : column === 3 ? (row === 1 ? 'danger' : 'caution') : 'text',
          }),
        ]),
      ],
      fill: null,
      align: 'middle' as const,
    })),
  })),
  inset: pt(4),
  headerRule: 'ink',
  rowRule: 'line',
  alt: 'Risks with why they matter now, the control to review and the exposure',
};

/** A deck of every sort of item. */
export const sampleScene: Scene = scene([
  cover,
  slide(2, 'Searches doubled while finds grew three-fold', [
    text('subtitle', 'subtitle', frame(48, 108, 600, 16), [paragraph([run('Tonnes found, by cargo', { size: pt(11.25), colour: 'quiet' })])]),
    chartItem(
      chart('bar', ['Cannabis', 'Cocaine', 'Heroin', 'Other'], [
        series('Found', 'accent', [
          point(163.4, '163.4', { figure: 'f1' }),
          point(103.5, 'over 103.5', { qualifier: 'over', colour: 'context' }),
          point(3.3, '3.3', { colour: 'context' }),
          point(0, '0', { colour: 'context' }),
        ]),
      ]),
    ),
    text('so-what', 'body', frame(716, 150, 196, 200), [
      paragraph([run('SO WHAT', { size: pt(9.75), bold: true, colour: 'caution' })], { spaceAfter: pt(6) }),
      paragraph([
        run('Volume sits in '),
        run('two goods', { bold: true }),
        run('.'),
        run('1', { raised: true, colour: 'accent', link: { to: 'slide', slide: 's4' } }),
      ], { bullet: 'disc', indent: pt(12), spaceAfter: pt(4) }),
      paragraph([run('See '), run('the port’s page', { colour: 'accent', link: { to: 'url', url: 'https://example.org/a?b=1&c=2' } })], { bullet: 'disc', indent: pt(12) }),
    ]),
  ], { notes: 'Say that heroin is small.' }),
  slide(3, 'Three controls to review this quarter', [riskTable], { kind: 'recommendations', section: 'Close' }),
  slide(4, 'Arrests over time', [
    chartItem(
      {
        ...chart('line', ['June 2020', 'End of 2020', 'June 2023'], [
          series('Arrests', 'accent', [point(0, '0'), point(1000, 'about 1,000', { qualifier: 'about' }), point(6558, '6,558')]),
        ]),
        categories: [
          { label: 'June 2020', note: 'Users warned', date: '2020-06-13' },
          { label: 'End of 2020', note: '', date: '2020-12-31' },
          { label: 'June 2023', note: 'Press conference', date: '2023-06-27' },
        ],
      },
      frame(48, 130, 864, 330),
    ),
    { type: 'link', name: 'to-start', frame: frame(48, 480, 100, 20), figures: [], target: { to: 'slide', slide: 's1' }, label: 'Back to the first slide' },
  ], { kind: 'timeline' }),
]);

const about = { qualifier: 'about' as const };

/** One chart of every kind. */
export const chartKinds: readonly ChartSpec[] = [
  chart('bar', ['Cannabis', 'Cocaine', 'Heroin', 'Other'], [
    series('Found', 'accent', [point(163.4, '163.4'), point(103.5, 'over 103.5', { qualifier: 'over' }), point(3.3, '3.3', { colour: 'context' }), point(0, '0')]),
  ]),
  chart('column', ['2021', '2022', '2023'], [series('Cases', 'accent', [point(1200, '1,200'), point(1450, 'about 1,450', about), point(1718, '1,718')])]),
  chart('clustered', ['North', 'South', 'West'], [
    series('2022', 'context', [point(12, '12'), null, point(31, '31')]),
    series('2023', 'accent', [point(20, '20'), point(9, 'under 9', { qualifier: 'under' }), point(27, '27')]),
  ]),
  chart('stacked', ['North', 'South', 'West'], [
    series('Cash', 'accent', [point(12, '12'), point(22, '22'), point(31, '31')]),
    series('Assets', 'context', [point(20, '20'), point(9, 'about 9', about), point(27, '27')]),
  ], { axis: { unit: 'EUR million', divisor: 1e6, scale: 'linear', min: 0, max: 65 } }),
  chart('stacked100', ['2022', '2023'], [
    series('Phone', 'accent', [point(60, '60%'), point(45, '45%')]),
    series('Web', 'ink', [point(30, '30%'), point(35, '35%')]),
    series('Post', 'context', [point(10, '10%'), point(20, '20%')]),
  ], { axis: { unit: '%', divisor: 1, scale: 'linear', min: 0, max: 100 } }),
  {
    ...chart('line', ['June 2020', 'End of 2020', 'June 2023'], [
      series('Arrests', 'accent', [point(0, '0'), point(1000, 'about 1,000', about), point(6558, '6,558')]),
    ]),
    categories: [
      { label: 'June 2020', note: 'Users warned', date: '2020-06-13' },
      { label: 'End of 2020', note: '', date: '2020-12-31' },
      { label: 'June 2023', note: 'Press conference', date: '2023-06-27' },
    ],
  },
  chart('area', ['Q1', 'Q2', 'Q3', 'Q4'], [series('Losses', 'accent', [point(3, '3'), point(4.5, '4.5'), point(4, '4'), point(7, '7')])]),
  chart('doughnut', ['Cannabis', 'Cocaine', 'Heroin'], [
    series('Found', 'accent', [point(163.4, '163.4'), point(103.5, '103.5', { colour: 'ink' }), point(33, '33', { colour: 'context' })]),
  ]),
  chart('scatter', ['Rotterdam', 'Antwerp', 'Hamburg'], [
    series('Searches', 'accent', [point(100, '100'), point(250, '250'), point(400, '400')]),
    series('Finds', 'accent', [point(10, '10'), point(12, 'about 12', about), point(45, '45')]),
  ], { axis: { unit: 'finds', divisor: 1, scale: 'linear', min: 0, max: 60 } }),
  chart('pareto', ['Phishing', 'Romance', 'Invoice', 'Other'], [
    series('Cases', 'accent', [point(510, '510'), point(240, '240'), point(90, '90'), point(60, '60')]),
  ]),
  chart('waterfall', ['Opening', 'Recovered', 'Written off', 'Closing'], [
    series('Exposure', 'accent', [point(120, '120', { colour: 'ink' }), point(-45, '−45'), point(-20, 'about −20', about), point(55, '55', { colour: 'ink' })]),
  ], { axis: { unit: 'EUR million', divisor: 1e6, scale: 'linear', min: 0, max: 140 } }),
  chart('range', ['Loss', 'Fines', 'Costs'], [
    series('Estimate', 'accent', [
      point(20, '20–35', { high: 35, qualifier: 'range' }),
      point(5, '5–8', { high: 8, qualifier: 'range' }),
      point(12, '12'),
    ]),
  ]),
  chart('bullet', ['North', 'South'], [
    series('Reached', 'accent', [point(80, '80'), point(120, '120')]),
    series('Target', 'context', [point(100, '100'), point(110, '110')]),
  ]),
  chart('diverging', ['Fraud', 'Theft', 'Assault'], [
    series('Change', 'accent', [point(12.5, '+12.5%'), point(-8, '−8%', { colour: 'context' }), point(0, '0%')]),
  ]),
  chart('bar', ['Messages', 'Users', 'Arrests'], [
    series('Count', 'accent', [point(115e6, '115m'), point(60000, 'about 60k', about), point(6558, '6,558')]),
  ], { axis: { unit: '', divisor: 1, scale: 'log', min: 1000, max: 1e9 } }),
];

export const chartScene: Scene = scene(
  chartKinds.map((spec, index) =>
    slide(index + 1, `A ${spec.kind} chart of ${spec.axis.unit}`, [chartItem(spec, frame(48, 110, 620, 380))]),
  ),
);
