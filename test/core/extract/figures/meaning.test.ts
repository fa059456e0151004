import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/core/extract/find-figures';
import type { BlockKind } from '../../../../src/core/model/article';
import { articleOf } from './article';

const find = (text: string, kind?: BlockKind) => findFigures(articleOf(text, kind));
const subjects = (text: string, kind?: BlockKind) => find(text, kind).map(({ subject }) => subject);

describe('The subject of a figure', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Seizure of 12 lorries, 4 barges and 9 horses.', ['lorries seized', 'barges seized', 'horses seized']],
    ['Seizure of cash worth EUR9mn and freezing of shares and other assets worth EUR3mn.', ['cash seized', 'shares and other assets frozen']],
    ['Seizure of 5.5 tonnes of tea and 2 tonnes of coffee.', ['tea seized', 'coffee seized']],
    ['The 900 readers of the Gazette complained.', ['readers of the Gazette']],
    ['Police arrested 12 people.', ['people arrested']],
    ['In all, 12 people were arrested.', ['people arrested']],
    ['Officers recovered 800 kilograms of copper, 20 kilograms of lead and 7 vans.', ['copper recovered', 'lead recovered', 'vans recovered']],
    ['The mill reported a net profit of £3m.', ['net profit']],
    ['Total revenue in the spring came in at £3m.', ['Total revenue']],
    ['The regulator imposed a £30,000 penalty.', ['penalty imposed']],
    ['Sales of tea rose 12%.', ['rise in Sales of tea']],
    ['The vaccine cut admissions by 83%.', ['cut in admissions']],
    ['Lead was found in 40 percent of old pipes.', ['share of old pipes']],
    ['Some 40 percent of old pipes hold lead.', ['share of old pipes']],
    ['The firm was paid $3 million in bonds.', ['bonds paid']],
    ['Tenants paid £900 (about $1,100) for a parking space.', ['parking space', 'parking space']],
    ['The operator paid £5m for failing to act.', ['money paid']],
    ['Net profit in the six months ending 31 December rose 28% to £3m.', ['rise in Net profit', 'Net profit']],
    ['Mill revenue fell by 15% last year.', ['fall in Mill revenue']],
    ['Revenue at the owner of the Mill fell by 15%.', ['fall in Revenue']],
    ['It paid £3m in agreed-upon cleaning and repair bills.', ['agreed-upon cleaning and repair bills paid']],
    ['Police reported 1,000 associated arrests.', ['arrests reported']],
    ['They thanked 28 other mayors.', ['mayors']],
    ['Tea grew 40% year on year.', ['growth in Tea']],
    ['Theft, by contrast, rose to £3m.', ['Theft']],
    ['Losses add up to £3m.', ['Losses']],
    ['Losses per user averaged £900 in Ruritania.', ['Losses per user']],
    ['We expect full-year income of £3m.', ['full-year income']],
    ['The maximum penalty under Part II is £3m.', ['maximum penalty']],
    ['He lost his life savings of £3m in the space of a night.', ['life savings']],
    ['A full cost is typically £900.', ['full cost']],
    ['Operating costs fell to £3m.', ['Operating costs']],
    ['They paid £3m in accordance with the rules.', ['money paid']],
    ['Freezing assets worth £3m (€4m).', ['assets frozen', 'assets frozen']],
    ['Seizure of £3m (€4m) in tea.', ['tea seized', 'tea seized']],
    ['They sold 3 kilograms of gold bars worth £900.', ['gold bars sold', 'gold bars']],
    ['A dose is 2 milligrams; they took 20 kilograms.', ['dose', '']],
    ['Some 14 towns lost a total of £3m.', ['towns', 'loss']],
    ['They missed more than 51 million payments, worth over £48 billion.', ['payments missed', 'payments']],
    ['The number of alerts a month rose from 4,200 in May to 19,600 in June.', ['number of alerts a month', 'number of alerts a month']],
    ['The share of alerts that led to a report fell from 9.1% to 4.6%.', ['share of alerts that led to a report', 'share of alerts that led to a report']],
    ['The median time to close an alert is now 6 days; it was 41 days in 2021.', ['median time to close an alert', 'median time to close an alert']],
    ['The average time to detection was 4.6 hours.', ['average time to detection']],
    [
      'The average delay was 4.6 hours for parcels (2023: 11.2 hours) and 9 days for letters (2023: 13 days).',
      ['average delay for parcels', 'average delay for parcels', 'average delay for letters', 'average delay for letters'],
    ],
    [
      'Of the leaks, 39% were found by the mill’s own divers, 27% by its neighbours and 34% by other means.',
      ['found by mill’s own divers', 'found by neighbours', 'found by other means'],
    ],
    ['Of all mills 62% closed, against 59 per cent a year before.', ['', '']],
  ])('%s', (text, expected) => expect(subjects(text)).toEqual(expected));

  it('is the original’s for a restated figure', () => {
    expect(subjects('Seizure of cash worth EUR9mn (USD10mn).')).toEqual(['cash seized', 'cash seized']);
  });

  it('loses the capitals of a headline', () => {
    expect(subjects('Court Hears of 200 Stolen Paintings', 'heading')).toEqual(['stolen paintings']);
  });
});

describe('The date of a figure', () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ['They reported 1,000 arrests at the end of 2020.', ['2020-12']],
    ['There were 40 fires in 2019.', ['2019']],
    ['At 31 March 2021 debt stood at £3m.', ['2021-03-31']],
    ['Debt was £3m in early 2022.', ['2022-01']],
    ['Thefts rose from 100 in 2019 to 140 in 2021.', ['2019', '2021']],
    ['In 2019, 2020 and 2021 the hall held 4, 7 and 9 concerts.', ['2019', '2020', '2021']],
    ['Profit was £3m (2023: £2m).', [null, '2023']],
    ['Debt was £3m.', [null]],
    ['Thefts climbed from 87 in 2021 to 241 last year.', ['2021', null]],
    ['They block 20 million texts, up from 7 million in 2020.', [null, '2020']],
  ])('%s', (text, expected) => expect(find(text).map(({ asOf }) => asOf?.iso ?? null)).toEqual(expected));

  it('is kept in the text’s own words', () => {
    expect(find('They reported 1,000 arrests at the end of 2020.')[0]?.asOf?.words).toBe('end of 2020');
  });
});

describe('The source of a figure', () => {
  it.each<readonly [string, string | null]>([
    ['According to Oxmoor Institute, 40 mills closed.', 'Oxmoor Institute'],
    ['Some 40 mills closed, according to the union.', 'union'],
    ['The company said 40 mills had closed.', 'company'],
    ['“We lost 40 mills,” said Ada Byrne.', 'Ada Byrne'],
    ['The Ministry of Mills (MOM) of Ruritania has also reported 40 closures.', 'Ministry of Mills (MOM) of Ruritania'],
    ['Analysts expected a profit of £3m.', 'Analysts'],
    ['The mill is expected to cost £3m.', null],
    ['“We\u2019ve closed 40 mills,” it says.', null],
    ['An estimated 40 mills closed.', null],
    ['Most of the reports came from 40 mills.', null],
    ['Half said they had lost 40 sheep.', null],
    ['Overall Oxmoor reported 40 closures.', 'Oxmoor'],
    ['Some 40 mills closed, its chairman said on Monday.', 'chairman'],
    ['Data compiled by the Mill Board showed 40 closures.', 'Mill Board'],
    ['Some 40 mills in the United States closed.', null],
  ])('%s', (text, expected) => expect(find(text)[0]?.attribution).toBe(expected));
});

describe('Restated figures', () => {
  const pairs = (text: string) => find(text).map(({ id, equivalentOf }) => [id, equivalentOf]);

  it.each([
    'The barn cost EUR740mn (USD808mn).',
    'The barn cost €740 million, or $808 million.',
    'The barn cost €740 million (about $808 million).',
    'The barn is 10 miles (16km) away.',
    'It weighed 20 pounds (nine kilograms).',
    'He paid 39.5 BTC (valued at around $900,000).',
    'Officers found EUR 3 million in cash (USD 4 million).',
  ])('%s', (text) => expect(pairs(text)).toEqual([['f1', null], ['f2', 'f1']]));

  it('all point at the first', () => {
    expect(pairs('It cost A$3m ($2m; £1.6m).')).toEqual([['f1', null], ['f2', 'f1'], ['f3', 'f1']]);
  });

  it('hold the second sum alone where the first says what it is of', () => {
    expect(pairs('It lent EUR 3 million in loans (USD 4 million in bonds).')).toEqual([['f1', null], ['f2', null]]);
  });

  it('are not a share beside a count', () => {
    expect(pairs('It closed 40 mills (12%).')).toEqual([['f1', null], ['f2', null]]);
  });
});

describe('The record of a figure', () => {
  const text = 'An estimated 30 million pills vanished.';
  const [figure] = find(text);

  it('quotes the hedge, the number and the counted noun', () => {
    expect(figure?.quote).toBe('An estimated 30 million pills');
    expect(text.slice(figure?.number.start, figure?.number.end)).toBe('30 million');
    expect(figure?.hedge).toBe('An estimated');
  });

  it('says which finder read what', () => {
    expect(figure?.grounds.value).toEqual({ how: 'stated', finder: 'count' });
    expect(figure?.grounds.qualifier).toEqual({ how: 'stated', finder: 'hedge' });
  });

  it('says when a unit was lent by a neighbour', () => {
    expect(find('It cost £30m and 45m.')[1]?.grounds.unit).toEqual({ how: 'inferred', finder: 'money' });
  });
});
