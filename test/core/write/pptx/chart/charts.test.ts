import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../../../../src/core/scene/chart-spec';
import { writePptx } from '../../../../../src/core/write/pptx/write-pptx';
import { cellsOf, faultsOf } from '../check-package';
import { all, OpenedPackage, textOf, zip } from '../package-reader';
import { chart, chartItem, chartKinds, point, scene, series, slide } from '../scenes';

async function drawn(spec: ChartSpec) {
  const archive = await writePptx(scene([slide(1, 'Chart', [chartItem(spec)])]), [], [], { zip });
  const deck = new OpenedPackage(archive);
  const root = deck.tree('ppt/charts/chart1.xml');
  return { archive, root, cells: cellsOf(deck.files.get('ppt/embeddings/workbook1.xlsx')!) };
}

/** What each label says: its own text, or its value by its number format. */
const labelTexts = (root: ReturnType<OpenedPackage['tree']>): string[] =>
  all(root, 'c:dLbl').flatMap((label) => {
    const text = all(label, 'a:t').map(textOf).join('');
    return text === '' ? [] : [text];
  });

describe('a native chart', () => {
  for (const spec of chartKinds) {
    it(`of kind ${spec.kind} is whole and drawn from its workbook`, async () => {
      const { archive, cells } = await drawn(spec);
      expect(faultsOf(archive)).toEqual([]);
      // A waterfall's workbook holds the steps as heights; its own test reads them.
      const points = spec.kind === 'waterfall' ? [] : (spec.series[spec.kind === 'scatter' ? 1 : 0]?.points ?? []);
      const values = points.flatMap((one) => (one === null ? [] : [String(one.value)]));
      expect([...cells.values()]).toEqual(expect.arrayContaining(values));
    });
  }

  it('names the parts of a stack beside its last column, and keeps the numbers tied to their cells', async () => {
    const stack = chart('stacked', ['A', 'B'], [series('Won', 'accent', [point(3, '3'), point(4, '4')]), series('Lost', 'context', [point(1, '1'), point(2, '2')])]);
    const { root } = await drawn({ ...stack, legend: false });
    expect(labelTexts(root)).toEqual(['4 Won', '2 Lost']);
    expect(all(root, 'a:fld').map((field) => field.attributes.get('type'))).toEqual(['VALUE', 'VALUE']);
    expect(all(root, 'c:legend')).toHaveLength(0);
  });

  it('keeps zeros and leaves gaps empty', async () => {
    const { cells } = await drawn(chart('column', ['A', 'B', 'C'], [series('S', 'accent', [point(0, '0'), null, point(2, '2')])]));
    expect([cells.get('B2'), cells.get('B3'), cells.get('B4')]).toEqual(['0', undefined, '2']);
  });

  it('hatches estimates and draws upper limits hollow', async () => {
    const { root } = await drawn(
      chart('bar', ['A', 'B', 'C'], [
        series('S', 'accent', [point(3, '3'), point(2, 'about 2', { qualifier: 'about' }), point(1, 'up to 1', { qualifier: 'upto' })]),
      ]),
    );
    const looks = all(root, 'c:dPt').map((one) => [all(one, 'c:idx')[0]?.attributes.get('val'), all(one, 'a:pattFill').length, all(one, 'a:prstDash').length]);
    expect(looks).toEqual([
      ['1', 1, 0],
      ['2', 0, 1],
    ]);
  });

  it('labels exact values by a format and qualified ones by their words around a live field', async () => {
    const { root } = await drawn(
      chart('bar', ['A', 'B', 'C'], [
        series('S', 'accent', [point(163.4, '163.4'), point(30, 'over 30m', { qualifier: 'over' }), point(20, '20–35', { high: 35, qualifier: 'range' })]),
      ]),
    );
    expect(labelTexts(root)).toContain('over 30m');
    expect(labelTexts(root)).toContain('20–35');
  });

  it('ties a qualified number to its cell', async () => {
    const { root } = await drawn(chart('column', ['A'], [series('S', 'accent', [point(30, 'over 30m', { qualifier: 'over' })])]));
    const [label] = all(root, 'c:dLbl');
    expect(all(label!, 'a:fld').map((field) => [field.attributes.get('type'), textOf(field)])).toEqual([['VALUE', '30m']]);
    expect(all(label!, 'c:numFmt')[0]?.attributes.get('formatCode')).toBe('0&quot;m&quot;');
  });

  it('puts points at their dates and names those dates', async () => {
    const spec = chartKinds.find(({ kind }) => kind === 'line')!;
    const { root, cells } = await drawn(spec);
    expect(all(root, 'c:dateAx')).toHaveLength(1);
    expect(cells.get('A2')).toBe('43995');
    expect(labelTexts(root)).toContain('June 2020Users warned');
  });

  it('carries a waterfall on see-through bars that add up', async () => {
    const spec = chartKinds.find(({ kind }) => kind === 'waterfall')!;
    const { cells } = await drawn(spec);
    const column = (letter: string) => [2, 3, 4, 5].map((row) => Number(cells.get(`${letter}${row}`)));
    expect(column('B')).toEqual([0, 75, 55, 0]);
    expect(column('C')).toEqual([120, 45, 20, 55]);
    expect(column('D')).toEqual([120, 75, 55, 55]);
  });

  it('draws a waterfall through zero in two parts', async () => {
    const spec = chart('waterfall', ['Start', 'Loss', 'End'], [series('S', 'accent', [point(10, '10'), point(-25, '−25'), point(-15, '−15')])]);
    const { archive, cells } = await drawn(spec);
    expect(faultsOf(archive)).toEqual([]);
    expect([cells.get('C3'), cells.get('D3')]).toEqual(['10', '-15']);
  });

  it('adds up a pareto to the whole on an axis of its own', async () => {
    const { cells, root } = await drawn(chartKinds.find(({ kind }) => kind === 'pareto')!);
    expect(Number(cells.get('C5'))).toBe(100);
    expect(all(root, 'c:valAx')).toHaveLength(2);
  });

  it('marks a bullet’s target at its own value', async () => {
    const { cells } = await drawn(chartKinds.find(({ kind }) => kind === 'bullet')!);
    expect([cells.get('C2'), cells.get('C3')]).toEqual(['100', '110']);
  });

  it('says when its axis is logarithmic', async () => {
    const { root } = await drawn(chartKinds.at(-1)!);
    expect(all(root, 'c:logBase')[0]?.attributes.get('val')).toBe('10');
  });
});
