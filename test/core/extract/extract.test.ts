import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/extract/extract';
import type { Extraction } from '../../../src/core/model/extraction';
import { article } from './sample-article';

const sample = async (): Promise<Extraction> =>
  extract(await article(await readFile('assets/articles/encrochat.md', 'utf8'), 'md'));

const quotes = ({ figures }: Extraction, ids: readonly string[]): readonly (string | undefined)[] =>
  ids.map((id) => figures.find((figure) => figure.id === id)?.quote);

describe('the sample article', () => {
  test('gives drugs by weight as a bar chart', async () => {
    const found = await sample();
    const drugs = found.groups.find(({ unit }) => unit === 'tonne');
    expect(drugs).toMatchObject({ labels: ['Cocaine', 'Cannabis', 'Heroin'], suggestion: 'bar' });
    expect(quotes(found, drugs?.figures ?? [])).toEqual(['103.5 tonnes', '163.4 tonnes', '3.3 tonnes']);
  });

  test('gives money seized and frozen as a bar chart, conversions kept as pairs', async () => {
    const found = await sample();
    const money = found.groups.find(({ unit }) => unit === 'EUR');
    expect(money).toMatchObject({ labels: ['Cash seized', 'Assets frozen'], suggestion: 'bar' });
    const pairs = money?.figures.map((id) => found.figures.find((f) => f.equivalentOf === id)?.value);
    expect(pairs).toEqual([808_000_000, 168_000_000]);
  });

  test('gives arrests over time as a line', async () => {
    const found = await sample();
    const trend = found.groups.find(({ bond }) => bond === 'trend');
    expect(trend?.suggestion).toBe('line');
    const values = trend?.figures.map((id) => found.figures.find((figure) => figure.id === id));
    expect(values?.map((figure) => [figure?.value, figure?.asOf?.iso])).toEqual([
      [1_000, '2020-12'],
      [6_558, '2023-06'],
    ]);
  });

  test('ties the figures in a speech to its speaker, however many sentences it runs on', async () => {
    const speech = extract(await article('T\n\n“The pool was deep. It took 40 days to fill and three to drain,” said Ann Other. A pump cost £900.', 'txt'));
    expect(speech.figures.map(({ quote, attribution }) => [quote, attribution])).toEqual([
      ['40 days', 'Ann Other'],
      ['three', 'Ann Other'],
      ['£900', null],
    ]);
  });

  test('has title, byline, date and its own sections', async () => {
    const { outline } = await sample();
    expect(outline).toMatchObject({ byline: 'Lectern sample desk', published: '2023-07-03' });
    expect(outline.sections.filter(({ headingStated }) => headingStated).map(({ heading }) => heading)).toEqual([
      'What the numbers show',
      'How EncroChat worked',
      'From 1,000 arrests to 6,558',
      'What it means for those who brief on risk',
    ]);
  });
});
