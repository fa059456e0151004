import { describe, expect, it } from 'vitest';
import { chartKindSchema, type ChartKind } from '../../../../../src/core/model/group';
import type { ChartSpec } from '../../../../../src/core/scene/chart-spec';
import { chartConfiguration } from '../../../../../src/core/write/html/charts/chart-configuration';
import { chart, point } from '../scene-pieces';
import { draw, look, type DrawnText } from './drawn-chart';

const rows = [
  ['Cannabis resin', point(163.4, { colour: 'accent' })],
  ['Cocaine', point(103.5)],
  ['Heroin and other opiates', point(12)],
] as const;

const two = {
  series: [
    { name: 'Reported', colour: 'accent', points: [point(40), point(30), point(50)] },
    { name: 'Confirmed', colour: 'context', points: [point(20), point(25), point(35)] },
  ],
} satisfies Partial<ChartSpec>;

const samples: Readonly<Record<ChartKind, ChartSpec>> = {
  bar: chart('bar', rows),
  column: chart('column', rows),
  clustered: chart('clustered', rows, { ...two, legend: true }),
  stacked: chart('stacked', rows, { ...two, legend: true }),
  stacked100: chart('stacked100', rows, { ...two, legend: true }),
  line: chart('line', rows, two),
  area: chart('area', rows),
  doughnut: chart('doughnut', rows, { legend: true }),
  scatter: chart('scatter', rows, two),
  pareto: chart('pareto', rows),
  waterfall: chart('waterfall', [
    ['Opening', point(60)],
    ['Closed', point(-20, { label: '−20' })],
    ['Total', point(40)],
  ]),
  range: chart('range', [
    ['Low case', point(5, { high: 12, label: '5–12', qualifier: 'range' })],
    ['High case', point(30, { high: 90, label: '30–90', qualifier: 'range' })],
  ]),
  bullet: chart('bullet', rows, { ...two, legend: true }),
  diverging: chart('diverging', [
    ['Card fraud', point(35, { label: '+35%' })],
    ['Refund fraud', point(-20, { label: '−20%' })],
  ], { axis: { unit: '%', divisor: 1, scale: 'linear', min: -40, max: 50 } }),
};

describe.each(chartKindSchema.options)('a %s chart', (kind) => {
  const spec = samples[kind];
  const { texts } = draw(spec);
  const all = texts.map(({ text }) => text).join(' ');

  it('names every category in full', () => {
    for (const { label } of spec.categories) {
      for (const word of label.split(' ')) expect(all).toContain(word);
    }
  });

  it('writes every value beside its mark', () => {
    const labels = spec.series.flatMap(({ points }) => points.map((one) => one?.label ?? ''));
    for (const label of labels) expect(all).toContain(label);
  });

  it('keeps all text inside the chart', () => {
    for (const text of texts) {
      expect(text.x).toBeGreaterThanOrEqual(-0.5);
      expect(text.x + text.w).toBeLessThanOrEqual(560.5);
      expect(text.y - text.h / 2).toBeGreaterThanOrEqual(-0.5);
      expect(text.y + text.h / 2).toBeLessThanOrEqual(300.5);
    }
  });

  it('never writes one text over another', () => {
    const clashes = texts.flatMap((one, index) =>
      texts.slice(index + 1).filter((other) => over(one, other)).map((other) => [one.text, other.text]),
    );
    expect(clashes).toEqual([]);
  });

  it('is drawn as lines and areas only, never as a picture', () => {
    const names = draw(spec).calls.map(([name]) => name);
    expect(names.filter((name) => /drawImage|putImageData|createPattern|Gradient/.test(name))).toEqual([]);
  });

  it('stands still: no animation, no resizing, no legend or tooltip of the library', () => {
    expect(chartConfiguration(spec, look()).options).toMatchObject({
      animation: false,
      responsive: false,
      events: [],
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    });
  });

  it('is drawn the same way every time', () => {
    expect(draw(spec).calls).toEqual(draw(spec).calls);
  });
});

describe('series', () => {
  it('are named at the ends of their lines, without a key', () => {
    const { texts } = draw(samples.line);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Reported', 'Confirmed']));
    const name = texts.find(({ text }) => text === 'Reported') as DrawnText;
    expect(name.x).toBeGreaterThan(280);
  });

  it('are named by a key above stacked columns', () => {
    const name = draw(samples.stacked).texts.find(({ text }) => text === 'Confirmed') as DrawnText;
    expect(name.y).toBeLessThan(20);
  });
});

describe('segments too low for their values', () => {
  it('have them beside the column, one above the other', () => {
    const low = [1, 2, 1].map((value, index) => ({
      name: `Series ${index}`,
      colour: 'context' as const,
      points: [point(value, { label: `${value}.${index}` }), point(60)],
    }));
    const { texts } = draw(chart('stacked', [['Small', null], ['Large', null]], { series: low }));
    const beside = ['1.0', '2.1', '1.2'].map((label) => texts.find(({ text }) => text === label));
    const heights = beside.map((text) => text?.y ?? 0);
    expect([...heights].sort((a, b) => b - a)).toEqual(heights);
    expect((heights[0] ?? 0) - (heights[1] ?? 0)).toBeGreaterThan(14);
  });
});

describe('a value that is not exact', () => {
  const bars = (change: Parameters<typeof point>[1]) =>
    draw(chart('bar', [['Pills', point(100, change)]])).calls.map(([name]) => name);
  const strokes = (change: Parameters<typeof point>[1]) =>
    bars(change).filter((name) => name === 'stroke').length;

  it('is hatched when it is an estimate', () => {
    expect(strokes({ qualifier: 'about' })).toBeGreaterThan(strokes({}) + 20);
  });

  it('goes on hatched to the upper end when it is a range', () => {
    expect(strokes({ qualifier: 'range', high: 160 })).toBeGreaterThan(strokes({}) + 10);
  });

  it('is hollow with a dashed edge when it is an upper limit', () => {
    const calls = draw(chart('bar', [['Pills', point(100, { qualifier: 'upto' })]])).calls;
    expect(calls).toContainEqual(['setLineDash', [4, 3]]);
  });

  it('fades to an open end when it is a lower limit', () => {
    expect(bars({ qualifier: 'over' })).toContain('createLinearGradient');
    expect(bars({})).not.toContain('createLinearGradient');
  });

  it('says its qualifier smaller than its number', () => {
    const { texts } = draw(chart('bar', [['Pills', point(100, { label: 'over 100', qualifier: 'over' })]]));
    const [qualifier, number] = ['over ', '100'].map((words) => texts.find(({ text }) => text === words));
    expect(qualifier?.h).toBeLessThan(number?.h ?? 0);
  });
});

function over(a: DrawnText, b: DrawnText): boolean {
  const slack = 0.5;
  return (
    a.x + slack < b.x + b.w &&
    b.x + slack < a.x + a.w &&
    a.y - a.h / 2 + slack < b.y + b.h / 2 &&
    b.y - b.h / 2 + slack < a.y + a.h / 2
  );
}
