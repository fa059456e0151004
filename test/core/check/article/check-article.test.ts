import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../../src/core/check/article/check-article';
import type { ArticleFormat } from '../../../../src/core/model/article';
import { extract } from '../../../../src/core/extract/extract';
import { article } from '../../extract/sample-article';

/** What is found in words of a test: 'rule: message'. */
const found = async (text: string, format: ArticleFormat = 'txt'): Promise<readonly string[]> =>
  checkArticle(extract(await article(text, format))).map(({ rule, message }) => `${rule}: ${message}`);

const table = (total: number): string =>
  `# Boats by port\n\n| Port | Boats |\n|---|---|\n| North | 12 |\n| South | 30 |\n| Total | ${total} |\n`;

describe('a source that contradicts itself', () => {
  it('is told when a table does not add up to its total', async () => {
    expect(await found(table(52), 'md')).toEqual([
      'table-total: A column of the table adds up to 42, and its total says “52”.',
    ]);
    expect(await found(table(42), 'md')).toEqual([]);
  });

  it('is told when it gives more than all of something', async () => {
    const report = (share: string) => `Harbour report\n\nThe office said that ${share} of the boats were found. Nobody was hurt in the search.\n`;
    expect(await found(report('120%'))).toEqual([
      'impossible-percent: The source says “120%” of a whole: nothing has more than 100%.',
    ]);
    expect(await found(report('80%'))).toEqual([]);
    expect(await found('Harbour report\n\nTraffic rose by 120% of the previous level in a year.\n')).toEqual([]);
  });

  it('is told when shares of one whole overlap', async () => {
    const shares = (one: number, other: number) =>
      `Harbour report\n\nPhones were used in ${one}% of cases, and radios were used in ${other}% of cases.\n`;
    expect(await found(shares(80, 60))).toEqual([
      expect.stringMatching(/^shares-beyond-whole: The shares “80%.*” and “60%.*” come to 140%/),
    ]);
    expect(await found(shares(60, 40))).toEqual([]);
  });

  it.each([
    ['Of the 120 boats, 80 were stolen and 50 were sunk.', 'The source splits “120 boats” into “80” and “50”, which come to 130: they overlap, or one is wrong.'],
    ['A total of 120 boats were found, of which 80 were stolen and 50 were sunk.', 'The source splits “120 boats” into “80” and “50”, which come to 130: they overlap, or one is wrong.'],
    ['The fine of EUR 18 million was made up of EUR 10 million for checks and EUR 9 million for alerts.', 'The source splits “EUR 18 million” into “EUR 10 million” and “EUR 9 million”, which come to EUR 19,000,000.'],
    ['The fine of EUR 18 million, comprising EUR 10 million for checks and EUR 3 million for alerts, was paid.', 'The source splits “EUR 18 million” into “EUR 10 million” and “EUR 3 million”, which come to EUR 13,000,000.'],
    ['Police held 120 people, including 130 in Spain.', 'The source says “130” of “120 people”: a part is more than its whole.'],
    ['Of the 120 victims, 60% lost money and 70% lost data.', 'The source splits “120 victims” into “60%” and “70%”, which come to 130%: they overlap, or one is wrong.'],
  ])('is told of parts that do not fit their whole: %s', async (sentence, said) => {
    expect(await found(`Harbour report\n\n${sentence} Nobody was hurt.\n`)).toEqual([`parts-and-whole: ${said}`]);
  });

  it.each([
    'Of the 120 boats, 80 were stolen and 40 were sunk.',
    'Of the 120 boats, 80 were stolen, up from 130 a year before.',
    'Of the 120 boats, 80 were stolen and 50 crew members were held.',
    'Of the 20 firms, 12 had lost more than 400 cases and 90 clients.',
    'Of more than 120 boats, 80 were stolen and 50 were sunk.',
    'The fine of EUR 18.4 million was made up of EUR 11.2 million for checks and EUR 7.1 million for alerts.',
    'Police held 120 people, including 80 in Spain. Another 130 fled to Italy.',
    'Of the 120 victims, 60% lost money. The office said that 70% of all calls came at night.',
  ])('is left alone where the words do not say that parts do not fit: %s', async (sentence) => {
    expect((await found(`Harbour report\n\n${sentence}\n`)).filter((line) => line.startsWith('parts-and-whole'))).toEqual([]);
  });

  it('is told when it counts one thing twice, differently', async () => {
    const report = (again: string) =>
      `Harbour report\n\nPolice found 923 stolen fishing boats in the north.\n\nIt rained.\n\nThe owners of the ${again} were told.\n`;
    const said = await found(report('932 stolen fishing boats'));
    expect(said.filter((line) => line.startsWith('counted-twice'))).toEqual([
      'counted-twice: The article says “923 stolen fishing boats” and elsewhere “932 stolen fishing boats”.',
    ]);
    expect(await found(report('923 stolen fishing boats'))).toEqual([]);
    expect(await found(report('12 stolen fishing boats'))).toEqual([]);
  });

  it('is told when a period ends before it begins', async () => {
    const report = (from: string, to: string) => `Harbour report\n\nBoats were stolen from ${from} to ${to} in the north.\n`;
    expect(await found(report('March 2021', 'June 2019'))).toEqual([
      'period-reversed: The article speaks of a period that ends before it begins: “March 2021 to June 2019”.',
    ]);
    expect(await found(report('June 2019', 'March 2021'))).toEqual([]);
  });

  it('is told when a figure is later than the article itself', async () => {
    const report = (words: string) => `---\ntitle: Harbour report\ndate: 2021-05-01\n---\n\n# Harbour report\n\n${words}\n`;
    expect(await found(report('Police made 400 arrests in 2023.'), 'md')).toEqual([
      'date-after-publication: “400 arrests” is given for 2023, after the article was published (2021-05-01).',
    ]);
    expect(await found(report('Police expect 400 arrests in 2023.'), 'md')).toEqual([]);
    expect(await found(report('Police made 400 arrests in 2020.'), 'md')).toEqual([]);
  });
});
