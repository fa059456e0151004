import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../../src/core/extract/find-figures';
import { findGroups } from '../../../../src/core/extract/groups/find-groups';
import type { Article } from '../../../../src/core/model/article';
import type { Figure } from '../../../../src/core/model/figure';
import type { Group } from '../../../../src/core/model/group';
import { article, figure } from '../sample-article';

const refused = (group: Group | undefined): readonly string[] =>
  group?.refusals.map(({ chart }) => chart) ?? [];

const money = (of: Article, id: string, quote: string, says: Partial<Figure> = {}): Figure =>
  figure(of, id, quote, { kind: 'money', unit: 'EUR', ...says });

describe('figures that stand together', () => {
  test('are those of one unit that a sentence lists, named by what each is of', async () => {
    const text = await article('Haul\n\nOfficers seized 12 tonnes of tobacco, 7 tonnes of tea and 3 tonnes of coffee.');
    const mass = { kind: 'mass', unit: 'tonne' } as const;
    const [group] = findGroups(text, [
      figure(text, 'f1', '12 tonnes', { ...mass, subject: 'tobacco seized' }),
      figure(text, 'f2', '7 tonnes', { ...mass, subject: 'tea seized' }),
      figure(text, 'f3', '3 tonnes', { ...mass, subject: 'coffee seized' }),
    ]);
    expect(group).toMatchObject({
      id: 'g1',
      bond: 'list',
      heading: 'tobacco, tea and coffee seized, tonnes',
      unit: 'tonne',
      labels: ['Tobacco', 'Tea', 'Coffee'],
      suggestion: 'bar',
    });
    expect(refused(group)).toEqual(['line', 'doughnut']);
  });

  test('are named by what stands before their brackets, with the years that tell them apart, under what the list is of', async () => {
    const text = await article('Fines\n\nThe harbour wrote. The earlier fines, which were all paid, were against Alder Yard (2019, EUR 2), Birch (2018, EUR 4) and Cedar (2016, EUR 9).');
    const dated = (year: string): Partial<Figure> => ({ asOf: { iso: year, words: year } });
    const [group] = findGroups(text, [
      money(text, 'f1', 'EUR 2', { value: 2, ...dated('2019') }),
      money(text, 'f2', 'EUR 4', { value: 4, ...dated('2018') }),
      money(text, 'f3', 'EUR 9', { value: 9, ...dated('2016') }),
    ]);
    expect(group).toMatchObject({ heading: 'earlier fines, EUR', labels: ['Alder Yard (2019)', 'Birch (2018)', 'Cedar (2016)'], suggestion: 'bar' });
  });

  test('are not named by words that all their names open with', async () => {
    const text = await article('Court\n\nHe faces one count of theft and three counts of forgery.');
    const [group] = findGroups(text, [
      figure(text, 'f1', 'one count', { value: 1, unit: 'count', subject: 'count of theft' }),
      figure(text, 'f2', 'three counts', { value: 3, unit: 'count', subject: 'counts of forgery' }),
    ]);
    expect(group).toMatchObject({ heading: 'theft and forgery, counts', labels: ['Theft', 'Forgery'] });
  });

  test('never hold an amount and its conversion', async () => {
    const text = await article('Money\n\nThe court froze EUR 9 (USD 10) in accounts and EUR 4 (USD 5) in shares.');
    const groups = findGroups(text, [
      money(text, 'f1', 'EUR 9', { subject: 'accounts' }),
      money(text, 'f2', 'USD 10', { unit: 'USD', subject: 'accounts', equivalentOf: 'f1' }),
      money(text, 'f3', 'EUR 4', { subject: 'shares' }),
      money(text, 'f4', 'USD 5', { unit: 'USD', subject: 'shares', equivalentOf: 'f3' }),
    ]);
    expect(groups.map((group) => group.figures)).toEqual([['f1', 'f3']]);
  });

  test('are not made of figures that no reader could tell apart', async () => {
    const text = await article('Calls\n\nIt blocked 30 calls and then 40 calls.');
    expect(findGroups(text, [figure(text, 'f1', '30', {}), figure(text, 'f2', '40', {})])).toEqual([]);
  });

  test('become cards when they count different things', async () => {
    const text = await article('Raid\n\nPolice took 14 phones, 60 cards and 3 cars.');
    const [group] = findGroups(text, [
      figure(text, 'f1', '14', { unit: 'phone' }),
      figure(text, 'f2', '60', { unit: 'card' }),
      figure(text, 'f3', '3 cars', { unit: 'car' }),
    ]);
    expect(group).toMatchObject({ suggestion: null, unit: null, labels: ['Phones', 'Cards', 'Cars'] });
    expect(refused(group)).toContain('bar');
  });

  test('become cards when the values are more than fifty times apart', async () => {
    const text = await article('Loss\n\nThe thieves took €5 from Alpha, €400 from Beta.');
    const [group] = findGroups(text, [money(text, 'f1', '€5'), money(text, 'f2', '€400')]);
    expect(group).toMatchObject({ suggestion: null, labels: ['Alpha', 'Beta'] });
    expect(group?.refusals[0]).toMatchObject({
      chart: 'bar',
      why: 'The values are 80 times apart: the smallest bar could not be seen.',
    });
  });

  test('are parts of a stated total when they add up to it', async () => {
    const text = await article('Staff\n\nIn all 60 inspectors were sent: 35 to Cork, 15 to Galway and 10 to Sligo.');
    const unit = { unit: 'inspector' };
    const [group] = findGroups(text, [
      figure(text, 'f1', '60', unit),
      figure(text, 'f2', '35', unit),
      figure(text, 'f3', '15', unit),
      figure(text, 'f4', '10', unit),
    ]);
    expect(group).toMatchObject({
      bond: 'parts',
      total: 'f1',
      labels: ['Cork', 'Galway', 'Sligo'],
      suggestion: 'doughnut',
    });
  });

  test('are parts of a total that stands elsewhere in the article', async () => {
    const text = await article('Fine\n\nThe fine is €18 in all.\n\nIt is made of €12 for the late answers and €6 for the missing files.');
    const groups = findGroups(text, [money(text, 'f1', '€18'), money(text, 'f2', '€12'), money(text, 'f3', '€6')]);
    expect(groups).toMatchObject([
      { bond: 'parts', total: 'f1', labels: ['Late answers', 'Missing files'], suggestion: 'doughnut' },
    ]);
  });

  test('are not a whole beside its own part', async () => {
    const text = await article('Cards\n\n• 900 prepaid cards were sold\n• 70 cards came back');
    const card = (id: string, quote: string, subject: string): Figure =>
      figure(text, id, quote, { unit: 'card', subject });
    expect(findGroups(text, [card('f1', '900', 'prepaid cards'), card('f2', '70', 'cards')])).toEqual([]);
  });

  test('get no bars when all are the same', async () => {
    const text = await article('Sites\n\nOne depot stands in Cork and one depot in Sligo.');
    const depot = (id: string, quote: string): Figure => figure(text, id, quote, { unit: 'depot', value: 1 });
    const [group] = findGroups(text, [depot('f1', 'One depot'), depot('f2', 'one depot')]);
    expect(group).toMatchObject({ labels: ['Cork', 'Sligo'], suggestion: null });
  });

  test('are no doughnut when percentages overlap, and are never stacked', async () => {
    const text = await article('Survey\n\nOf those asked, 62% named price, 55% coverage.');
    const percent = { kind: 'percent', unit: '%' } as const;
    const [group] = findGroups(text, [
      figure(text, 'f1', '62%', { ...percent, subject: 'price' }),
      figure(text, 'f2', '55%', { ...percent, subject: 'coverage' }),
    ]);
    expect(group?.suggestion).toBe('bar');
    expect(group?.refusals.find(({ chart }) => chart === 'doughnut')?.why).toContain('add up to 117%');
    expect(refused(group)).toContain('stacked');
  });

  test('show rises and falls as cards, not as equal bars', async () => {
    const text = await article('Year\n\nRevenue fell 5% while profit rose 7%.');
    const percent = { kind: 'percent', unit: '%' } as const;
    const [group] = findGroups(text, [
      figure(text, 'f1', '5%', { ...percent, subject: 'decrease in revenue' }),
      figure(text, 'f2', '7%', { ...percent, subject: 'increase in profit' }),
    ]);
    expect(group?.suggestion).toBeNull();
  });

  test('are drawn as ranges when one of them is a range', async () => {
    const text = await article('Cost\n\nA repair costs €200 to €300 in Cork and €250 in Sligo.');
    const [group] = findGroups(text, [
      money(text, 'f1', '€200 to €300', { value: 200, valueHigh: 300, qualifier: 'range' }),
      money(text, 'f2', '€250'),
    ]);
    expect(group).toMatchObject({ suggestion: 'range', labels: ['Cork', 'Sligo'] });
  });

  test('may stand in bullets that follow one another', async () => {
    const text = await article('Fines\n\n• Northline: €5m\n• Southline: €3m\n\nBoth paid at once, the regulator said.');
    const [group] = findGroups(text, [money(text, 'f1', '€5m'), money(text, 'f2', '€3m')]);
    expect(group).toMatchObject({ bond: 'same-unit', labels: ['Northline', 'Southline'] });
  });
});

describe('a change', () => {
  test.each([
    ['from what was to what is', 'Staff\n\nStaff fell from 63 to 47 in the port office.', ['63', '47'], ['Before', 'After']],
    ['to what is from what was', 'Staff\n\nThe office had 47 staff, down from 63 a year earlier.', ['47', '63'], ['After', 'Before']],
    ['against the year before', 'Staff\n\nThe office had 47 staff against 63 in the previous year.', ['47', '63'], ['After', 'Before']],
  ])('%s is one measure before and after, never two things', async (_, words, quotes, said) => {
    const text = await article(words);
    const groups = findGroups(text, quotes.map((quote, i) => figure(text, `f${i + 1}`, quote, { unit: 'person', subject: i === 0 ? 'staff' : '' })));
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ bond: 'trend', heading: 'staff, people, before and after', labels: ['Before', 'After'], suggestion: 'column' });
    expect(groups[0]?.figures).toEqual(said[0] === 'Before' ? ['f1', 'f2'] : ['f2', 'f1']);
  });

  test('is none between two subjects, or a loss and a profit', async () => {
    const text = await article('Year\n\nBypass earned €19 against €24 of commission. A loss of €46 turned from red to a profit of €12.');
    const groups = findGroups(text, [
      money(text, 'f1', '€19', { subject: 'bypass' }),
      money(text, 'f2', '€24', { subject: 'commission' }),
      money(text, 'f3', '€46', { subject: 'loss' }),
      money(text, 'f4', '€12', { subject: 'profit' }),
    ]);
    expect(groups.map(({ bond }) => bond)).toEqual(['list', 'list']);
  });
});

describe('figures of one sentence are no bars beside each other', () => {
  const counts = async (words: string, ...quotes: readonly string[]) => {
    const text = await article(`Title\n\n${words}`);
    return findGroups(text, quotes.map((quote, i) => figure(text, `f${i + 1}`, quote, { unit: 'card' })));
  };

  test('when one is counted among the other', async () => {
    expect(await counts('Of the 71 cards from Cork, 9 from Sligo were false.', '71', '9')).toEqual([]);
    expect(await counts('It sold 71 cards in Cork, of which 9 to Sligo.', '71', '9')).toEqual([]);
  });

  test('when one was lost and the other won', async () => {
    expect(await counts('It lost 65 cards in Cork and won 42 in Sligo.', '65', '42')).toEqual([]);
  });

  test('when it is told beside those that went to a name each', async () => {
    const text = await article('Theft\n\nEUR 2 of the loot stayed where it was, the rest went out: EUR 3 to Oxmoor, EUR 4 to Leedham and EUR 5 to Trim.');
    const [group] = findGroups(text, [
      money(text, 'f1', 'EUR 2', { value: 2, subject: 'loot' }),
      money(text, 'f2', 'EUR 3', { value: 3 }),
      money(text, 'f3', 'EUR 4', { value: 4 }),
      money(text, 'f4', 'EUR 5', { value: 5 }),
    ]);
    expect(group).toMatchObject({ figures: ['f2', 'f3', 'f4'], labels: ['Oxmoor', 'Leedham', 'Trim'] });
  });

  test('when one is the sum of the others', async () => {
    const [group] = await counts('More than 40 cards went abroad: 33 to Cork, 5 to Sligo and 1 to Trim.', '40', '33', '5', '1');
    expect(group?.figures).toEqual(['f2', 'f3', 'f4']);
  });
});

describe('one subject over dates', () => {
  const of = () =>
    article('Arrests\n\nThere were 90 arrests by 2021. There are 240 arrests so far. A headline said 90 arrests too.');

  test('is a trend in order of time, drawn as a line', async () => {
    const text = await of();
    const groups = findGroups(text, [
      figure(text, 'f1', '240', { unit: 'arrest', asOf: { iso: '2024-02-01', words: 'so far' } }),
      figure(text, 'f2', '90', { unit: 'arrest', asOf: { iso: '2021', words: '2021' } }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      bond: 'trend',
      figures: ['f2', 'f1'],
      labels: ['2021', 'so far'],
      suggestion: 'line',
    });
    expect(refused(groups[0])).toEqual(['doughnut', 'bar']);
  });

  test('is columns when the latest date is not known', async () => {
    const text = await of();
    const [group] = findGroups(text, [
      figure(text, 'f1', '90', { unit: 'arrest', asOf: { iso: '2021', words: '2021' } }),
      figure(text, 'f2', '240', { unit: 'arrest' }),
    ]);
    expect(group).toMatchObject({ suggestion: 'column', labels: ['2021', 'so far'] });
    expect(refused(group)).toContain('line');
  });

  test('holds nothing that is only expected', async () => {
    const text = await article('Calls\n\nThere were 90 calls in 2021 and 240 in 2022. The office expects 400 in 2023.');
    const calls = (id: string, quote: string, iso: string): Figure =>
      figure(text, id, quote, { unit: 'call', asOf: { iso, words: iso } });
    const [group] = findGroups(text, [calls('f1', '90', '2021'), calls('f2', '240', '2022'), calls('f3', '400', '2023')]);
    expect(group?.figures).toEqual(['f1', 'f2']);
  });

  test('needs the same subject for anything but counts', async () => {
    const text = await of();
    const dated = (id: string, quote: string, subject: string, iso: string): Figure =>
      money(text, id, quote, { subject, asOf: { iso, words: iso } });
    expect(
      findGroups(text, [dated('f1', '90', 'revenue', '2021'), dated('f2', '240', 'profit', '2022')]),
    ).toEqual([]);
  });
});

describe('a table', () => {
  test('whose columns are years is told by its caption, the unit left to the values', async () => {
    const text = await article('Losses\n\nEstimated loss by method, USD billion\n\n| Method | 2023 | 2025 |\n|--|--:|--:|\n| Bypass | 5.4 | 6.1 |\n| Swap | 2.9 | 4.7 |\n', 'md');
    const groups = findGroups(text, findFigures(text)).filter(({ bond }) => bond === 'table');
    expect(groups.map(({ heading, labels }) => [heading, labels])).toEqual([
      ['Estimated loss by method, 2023, USD', ['Bypass', 'Swap']],
      ['Estimated loss by method, 2025, USD', ['Bypass', 'Swap']],
    ]);
  });

  const table = 'Losses\n\n| Year | Cases | Loss |\n|--|--:|--:|\n| 2022 | 41 | €30m |\n| 2023 | 52 | €44m |\n';

  test('gives a group a column, a trend when its rows are dates', async () => {
    const text = await article(table, 'md');
    const dated = (iso: string) => ({ asOf: { iso, words: iso } });
    const groups = findGroups(text, [
      figure(text, 'f1', '41', dated('2022')),
      money(text, 'f2', '€30m', dated('2022')),
      figure(text, 'f3', '52', dated('2023')),
      money(text, 'f4', '€44m', dated('2023')),
    ]);
    expect(groups).toMatchObject([
      { bond: 'trend', heading: 'Cases by year', figures: ['f1', 'f3'], labels: ['2022', '2023'], suggestion: 'line' },
      { bond: 'trend', heading: 'Loss by year', figures: ['f2', 'f4'] },
    ]);
  });

  test('is not repeated by prose that says the same of the same dates', async () => {
    const text = await article(`${table}\nThere were 41 cases in 2022 and 52 in 2023.\n`, 'md');
    const of = (id: string, quote: string, iso: string): Figure => figure(text, id, quote, { asOf: { iso, words: iso } });
    const again = (id: string, quote: string, iso: string): Figure => {
      const start = text.text.lastIndexOf(quote);
      return { ...of(id, quote, iso), start, end: start + 2, block: 'b3' };
    };
    const groups = findGroups(text, [of('f1', '41', '2022'), of('f2', '52', '2023'), again('f3', '41', '2022'), again('f4', '52', '2023')]);
    expect(groups.map(({ figures }) => figures)).toEqual([['f1', 'f2']]);
  });

  test('takes a row named Total for the whole of its parts', async () => {
    const text = await article('T\n\n| Channel | Cases |\n|--|--:|\n| Phone | 30 |\n| Web | 50 |\n| Total | 80 |\n', 'md');
    const [group] = findGroups(text, [
      figure(text, 'f1', '30', {}),
      figure(text, 'f2', '50', {}),
      figure(text, 'f3', '80', {}),
    ]);
    expect(group).toMatchObject({ bond: 'parts', total: 'f3', labels: ['Phone', 'Web'], suggestion: 'doughnut' });
  });
});
