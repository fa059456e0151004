import { describe, expect, it } from 'vitest';
import { figure } from '../../../cases/figures';
import { ledger } from '../../../cases/ledger';
import { chart, chartSlide, dated, row } from '../../../cases/charts/chart';
import { slide, say } from '../../../cases/case';
import type { Brand } from '../../../../src/core/model/brand';
import { chartOf, houseBrand, itemOf, laidOut, wordsOf } from '../laid-out';
import type { ChartContent } from '../../../../src/core/model/slide';

const sceneOf = (content: ChartContent, extra: readonly ReturnType<typeof figure>[] = []) =>
  laidOut([chartSlide('A title', content)], { ledger: [...ledger, ...extra] });
const specOf = (content: ChartContent, extra: readonly ReturnType<typeof figure>[] = []) =>
  chartOf(sceneOf(content, extra));
const labels = (content: ChartContent) =>
  specOf(content).series[0]?.points.map((point) => point?.label.replaceAll('\u00a0', ' '));

describe('a chart', () => {
  it('sorts its bars and greys what is not the point', () => {
    const spec = specOf(
      chart(
        'bar',
        'Drugs, tonnes',
        [row('Heroin', 'heroin'), row('Resin', 'resin'), row('Cocaine', 'cocaine')],
        { highlight: [1] },
      ),
    );
    expect(spec.categories.map(({ label }) => label)).toEqual(['Resin', 'Cocaine', 'Heroin']);
    expect(spec.series[0]?.points.map((point) => point?.colour)).toEqual([
      'accent',
      'context',
      'context',
    ]);
  });

  it('draws what is left over last, however much it is', () => {
    const spec = specOf(chart('bar', 'Drugs, tonnes', [row('Heroin', 'heroin'), row('Other drugs', 'resin'), row('Cocaine', 'cocaine')]));
    expect(spec.categories.map(({ label }) => label)).toEqual(['Cocaine', 'Heroin', 'Other drugs']);
  });

  it('starts at zero and leaves room for the labels', () => {
    const { axis } = specOf(chart('bar', 'Drugs, tonnes', [row('Resin', 'resin')]));
    expect(axis).toMatchObject({ min: 0, max: 47, divisor: 1, unit: 'tonnes' });
  });

  it('writes all its numbers on one scale', () => {
    const money = chart('bar', 'Money', [row('Seized', 'cash'), row('Frozen', 'frozen')]);
    expect(specOf(money)).toMatchObject({
      axis: { divisor: 1e6, unit: 'EUR million' },
      decimals: 1,
    });
    expect(labels(money)).toEqual(['86m', '31.5m']);
    const unlike = chart('bar', 'Money', [row('Seized', 'cash'), row('Small', 'small')]);
    expect(specOf(unlike, [figure({ id: 'small', kind: 'money', unit: 'EUR', value: 447_000, quote: 'EUR 447,000' })]).series[0]?.points[1]?.label).toBe('0.447m');
    const counts = chart('bar', 'Things', [row('Rounds', 'rounds'), row('Users', 'users')]);
    expect(labels(counts)).toEqual(['est. 18,000', '9,640']);
  });

  it('writes its numbers as the text of the deck does, in the house’s style and the deck’s language', () => {
    const money = chart('bar', 'Money', [row('Seized', 'cash'), row('Frozen', 'frozen')]);
    const labelled = (brand: Brand, language: string) =>
      chartOf(laidOut([chartSlide('A title', money)], { ledger, language }, brand)).series[0]?.points.map((point) => point?.label.replaceAll('\u00a0', ' '));
    const long = { ...houseBrand(), numbers: { ...houseBrand().numbers, magnitude: 'long' as const } };
    expect(labelled(long, 'en')).toEqual(['86 million', '31.5 million']);
    expect(labelled(long, 'de')).toEqual(['86 Millionen', '31,5 Millionen']);
    expect(labelled(houseBrand(), 'de')).toEqual(['86 Mio.', '31,5 Mio.']);
  });

  it('needs no legend for a stack whose last column can name its parts, and has one where a part is missing there', () => {
    const rows = [row('Resin', 'resin', 'resin-before'), row('Cocaine', 'cocaine', 'cocaine-before')];
    expect(specOf(chart('stacked', 'Drugs, tonnes', rows, { series: ['This year', 'Year before'] })).legend).toBe(false);
    const gap = [...rows, row('Heroin', 'heroin')];
    expect(specOf(chart('stacked', 'Drugs, tonnes', gap, { series: ['This year', 'Year before'] })).legend).toBe(true);
  });

  it('keeps qualifiers and ranges in its labels', () => {
    expect(labels(chart('bar', 'Pills', [row('Pills', 'pills')]))).toEqual(['over 4m']);
    expect(labels(chart('range', 'Share', [row('North', 'margin-north')]))).toEqual(['6–9%']);
  });

  it('stands dates in order of time', () => {
    const spec = specOf(
      chart(
        'line',
        'Arrests',
        [dated('2025', '2025-12', 'arrests-2025'), dated('2023', '2023-12', 'arrests-2023')],
        { order: 'time' },
      ),
    );
    expect(spec.categories.map(({ date }) => date)).toEqual(['2023-12', '2025-12']);
  });

  it('leaves a gap for a figure that is gone', () => {
    expect(
      specOf(chart('bar', 'Things', [row('Gone', 'no-such-id'), row('Resin', 'resin')])).series[0]
        ?.points,
    ).toEqual([expect.objectContaining({ value: 41.2 }), null]);
  });

  it('asks for figures when it has none to draw', () => {
    const [first] = sceneOf(chart('bar', 'Things', [row('Gone', 'no-such-id')])).slides;
    expect(first?.items.some(({ type }) => type === 'chart')).toBe(false);
    expect(wordsOf(itemOf(first, 'chart-empty'))).toBe(
      '[Choose the figures that this chart shows]',
    );
  });

  it('ends a waterfall in the stated whole', () => {
    const spec = specOf(
      chart('waterfall', 'Losses', [row('Lost', 'losses'), row('Recovered', 'losses-recovered')], {
        order: 'given',
        total: 'losses-net',
      }),
    );
    expect(spec.categories.at(-1)?.label).toBe('Total');
    expect(spec.series[0]?.points.map((point) => point?.value)).toEqual([7.25, -2.1, 5.15]);
  });

  it('shows the part of a whole that nobody itemised', () => {
    const spec = specOf(
      chart('doughnut', 'Drugs', [row('Resin', 'resin'), row('Cocaine', 'cocaine')], {
        total: 'weight',
      }),
    );
    expect(spec.categories.at(-1)?.label).toBe('Not itemised');
    expect(spec.series[0]?.points.at(-1)).toMatchObject({ value: 3, figure: null });
  });

  it('runs a logarithmic axis over whole powers of ten and says so', () => {
    const scene = sceneOf(
      chart('bar', 'Counts', [row('Users', 'users'), row('Messages', 'messages')], {
        scale: 'log',
      }),
    );
    expect(chartOf(scene).axis).toMatchObject({ scale: 'log', min: 1e4, max: 1e8 });
    expect(wordsOf(itemOf(scene.slides[0], 'subtitle'))).toContain('(logarithmic axis)');
  });

  it('reaches below zero only for negative numbers', () => {
    const { axis } = specOf(
      chart('diverging', 'Change', [row('Up', 'change-resin'), row('Down', 'change-cocaine')]),
    );
    expect(axis.min).toBeLessThan(-16);
    expect(axis.max).toBeGreaterThan(43);
  });

  it('names its unit and its figures in the line above', () => {
    const scene = sceneOf(
      chart('bar', 'Money seized', [row('Seized', 'cash'), row('Frozen', 'frozen')]),
    );
    expect(wordsOf(itemOf(scene.slides[0], 'subtitle'))).toBe('Money seized, EUR<1,2>');
    const scaled = sceneOf(chart('bar', 'Money seized (EUR million)', [row('Seized', 'cash'), row('Frozen', 'frozen')]));
    expect(wordsOf(itemOf(scaled.slides[0], 'subtitle'))).toBe('Money seized (EUR)<1,2>');
  });

  it('says in words what it shows', () => {
    const scene = sceneOf(
      chart('bar', 'Drugs seized, tonnes', [row('cannabis', 'resin'), row('cocaine', 'cocaine')]),
    );
    expect(itemOf(scene.slides[0], 'chart')).toMatchObject({
      alt: 'Bar chart of drugs seized, tonnes: cannabis 41.2, cocaine 17.8.',
    });
  });

  it.each([
    ['Service King, Pep Boys and Trim', 'Bar chart of Service King, Pep Boys and Trim, '],
    ['Leeds and Trim', 'Bar chart of Leeds and Trim, '],
    ['KuCoin', 'Bar chart of KuCoin, '],
  ])('keeps the names in its measure “%s” as they are written', (measure, begins) => {
    const scene = sceneOf(chart('bar', measure, [row('Heroin', 'heroin'), row('Cocaine', 'cocaine')]));
    const item = itemOf(scene.slides[0], 'chart');
    expect(item.type === 'chart' ? item.alt.slice(0, begins.length) : '').toBe(begins);
  });

  it('goes on to a further slide on the same axis when it has too many rows', () => {
    const scene = sceneOf(
      chart(
        'bar',
        'Things',
        Array.from({ length: 30 }, (_, index) => row(`Row ${index}`, 'weapons')),
      ),
    );
    const charts = scene.slides
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.type === 'chart' ? [item.chart] : []));
    expect(charts.map(({ categories }) => categories.length)).toEqual([15, 15]);
    expect(new Set(charts.map(({ axis }) => axis.max)).size).toBe(1);
  });
});

describe('two charts compared', () => {
  const scene = laidOut([
    slide('compare', 'c', say('A title'), {
      left: { heading: say('Now'), chart: chart('bar', 'Tonnes', [row('Resin', 'resin')]) },
      right: {
        heading: say('Before'),
        chart: chart('bar', 'Tonnes', [row('Resin', 'resin-before')]),
      },
      takeaway: [],
    }),
  ]);

  it('share their axis when they share their unit', () => {
    const maxima = scene.slides
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.type === 'chart' ? [item.chart.axis.max] : []));
    expect(maxima).toEqual([47, 47]);
  });
});
