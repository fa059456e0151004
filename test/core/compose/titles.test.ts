import { framingIn } from '../../../src/core/model/framing/framing';
import { describe, expect, it } from 'vitest';
import { chartTitle } from '../../../src/core/compose/titles/chart-title';
import type { Figure } from '../../../src/core/model/figure';
import type { Group } from '../../../src/core/model/group';
import type { RichText } from '../../../src/core/model/rich-text';
import { figure } from './figures';

const group = (figures: readonly Figure[], labels: readonly string[], said: Partial<Group> = {}): Group => ({
  id: 'g1',
  bond: 'list',
  heading: 'metal recovered, tonnes',
  unit: 'tonne',
  figures: figures.map(({ id }) => id),
  labels,
  total: null,
  suggestion: 'bar',
  why: '',
  refusals: [],
  ...said,
});

const read = (text: RichText, figures: readonly { id: string; value: number }[]): string =>
  text
    .map((span) =>
      span.type === 'figure' ? `<${figures.find(({ id }) => id === span.id)?.value ?? span.id}>` : span.text,
    )
    .join('');

const tonnes = (id: string, value: number, said: Partial<Figure> = {}): Figure =>
  figure(id, `${value} tonnes`, { value, kind: 'mass', unit: 'tonne', subject: 'metal recovered', ...said });

const message = (group_: Group, figures: readonly Figure[]) => {
  const found = chartTitle(group_, (id) => figures.find((one) => one.id === id), () => 'copper, steel and tin; warned, fined or charged', 'metal', framingIn('en').story);
  return found === null ? null : read(found.title, [...figures, ...found.derivations]);
};

describe('the message of a chart', () => {
  it('names the fewest leaders that carry the weight listed, and derives their share', () => {
    const figures = [tonnes('f1', 60), tonnes('f2', 35), tonnes('f3', 5)];
    expect(message(group(figures, ['Copper', 'Steel', 'Tin']), figures)).toBe(
      'Copper and steel made up <95> of the weight listed',
    );
  });

  it('computes no share from hedged values', () => {
    const figures = [tonnes('f1', 60, { qualifier: 'over' }), tonnes('f2', 35), tonnes('f3', 5)];
    expect(message(group(figures, ['Copper', 'Steel', 'Tin']), figures)).toBe(
      'Copper led the three listed, at <60>',
    );
  });

  it('names no leftovers as the first of a list', () => {
    const figures = [900, 60, 40, 30].map((value, index) => figure(`f${index}`, `${value} people`, { value, unit: 'person', subject: 'people' }));
    expect(message(group(figures, ['Other measures', 'Fined', 'Charged', 'Warned'], { unit: 'person' }), figures)).toBe('Fined led the three named, at <60>');
  });

  it('adds up no counts, which may overlap', () => {
    const figures = [900, 60, 40].map((value, index) =>
      figure(`f${index}`, `${value} people`, { value, unit: 'person', subject: 'people' }),
    );
    expect(message(group(figures, ['Warned', 'Fined', 'Charged'], { unit: 'person' }), figures)).toBe(
      'Warned led the three listed, at <900>',
    );
  });

  it('says what a list of names is of, where its heading does', () => {
    const fines = [60, 35, 5].map((value, index) => figure(`f${index}`, `EUR ${value}`, { value, kind: 'money', unit: 'EUR', subject: '' }));
    const names = ['Alder Yard', 'Birch', 'Cedar'];
    expect(message(group(fines, names, { unit: 'EUR', heading: 'earlier fines, EUR' }), fines)).toBe('Alder Yard led the earlier fines, at <60>');
    expect(message(group(fines, names, { unit: 'EUR', heading: 'Alder Yard, Birch and Cedar, EUR' }), fines)).toBe('Alder Yard led the three listed, at <60>');
  });

  it('says of sums that went to a name each where the largest went', () => {
    const text = 'It sent EUR 60 to Oxmoor, EUR 35 to the Leeds office and EUR 5 to Trim.';
    const sums = [60, 35, 5].map((value, index) => {
      const start = text.indexOf(`EUR ${value}`);
      return figure(`f${index}`, `EUR ${value}`, { value, kind: 'money', unit: 'EUR', subject: '', start, end: start + `EUR ${value}`.length });
    });
    const named = group(sums, ['Oxmoor', 'Leeds office', 'Trim'], { unit: 'EUR' });
    const titled = (of: string): string | undefined =>
      chartTitle(named, (id) => sums.find((one) => one.id === id), () => of, 'sums', framingIn('en').story)?.title.map((span) => (span.type === 'text' ? span.text : '#')).join('');
    expect(titled(text)).toBe('The largest of the sums listed, #, went to Oxmoor');
    expect(titled(text.replaceAll(' to ', ' by '))).toBe('Oxmoor led the three listed, at #');
  });

  it('says both values of a pair', () => {
    const figures = [tonnes('f1', 60), tonnes('f2', 35)];
    expect(message(group(figures, ['Copper', 'Steel']), figures)).toBe('Copper came to <60>, steel to <35>');
  });

  it('says from what to what a trend moved, and when', () => {
    const figures = [
      tonnes('f1', 60, { asOf: { iso: '2021', words: '2021' } }),
      tonnes('f2', 35, { asOf: { iso: '2023-05', words: 'May 2023' } }),
    ];
    expect(message(group(figures, ['2021', 'May 2023'], { bond: 'trend', suggestion: 'line' }), figures)).toBe(
      'Metal recovered fell from <60> (2021) to <35> (May 2023)',
    );
  });

  it('says of ranges only which one reaches highest', () => {
    const figures = [tonnes('f1', 60, { valueHigh: 70, qualifier: 'range' }), tonnes('f2', 35), tonnes('f3', 5)];
    expect(message(group(figures, ['Copper', 'Steel', 'Tin']), figures)).toBe('Copper reached highest of the three listed, at <60>');
  });
});
