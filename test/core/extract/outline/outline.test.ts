import fc from 'fast-check';
import { datelineLength } from '../../../../src/core/extract/outline/dateline';
import { describe, expect, test } from 'vitest';
import { findOutline } from '../../../../src/core/extract/outline/outline';
import type { Article } from '../../../../src/core/model/article';
import type { Outline } from '../../../../src/core/model/outline';
import { article, figure } from '../sample-article';

const outlineOf = async (text: string, format: 'txt' | 'md' = 'txt'): Promise<Outline & { of: Article }> => {
  const of = await article(text, format);
  return { ...findOutline(of, []), of };
};

const words = (of: Article, id: string): string => {
  const block = of.blocks.find((b) => b.id === id);
  return block ? of.text.slice(block.start, block.end) : '';
};

const apart = ({ of, boilerplate }: Outline & { of: Article }): readonly string[] =>
  boilerplate.map((id) => words(of, id));

const prose =
  'The inspectorate looked at forty shops in spring and found that most of them kept no records of whom they had served.';

describe('what stands above the story', () => {
  test('is title, stand-first, byline and date', async () => {
    const found = await outlineOf(`Shops kept no records\n\nInspectors find gaps in most of the capital's shops\n\nBy Ann Other\n\n3 May 2024\n\n${prose}\n\n${prose}`);
    expect(found).toMatchObject({
      title: 'Shops kept no records',
      standfirst: "Inspectors find gaps in most of the capital's shops",
      byline: 'Ann Other',
      published: '2024-05-03',
    });
    expect(found.sections).toHaveLength(1);
  });

  test('may have byline and date on one line', async () => {
    const found = await outlineOf(`Port fees fall\n\nBy Ann Other, 4 March 2025\n\n${prose}`);
    expect(found).toMatchObject({ byline: 'Ann Other', published: '2025-03-04', standfirst: null });
  });

  test('is set apart when it is the head of a press release', async () => {
    const found = await outlineOf(`Port fees fall\n\nFOR IMMEDIATE RELEASE\nDate: 6 April 2022\nPRESS RELEASE\nAnn Other\nPublic Information Officer\nOffice: 714-555-8405\npress@port.example\n\n${prose}`);
    expect(found.published).toBe('2022-04-06');
    expect(found.standfirst).toBeNull();
    expect(apart(found)).toContain('Public Information Officer');
    expect(found.sections.flatMap(({ blocks }) => blocks)).toHaveLength(1);
  });

  test('comes from the metadata of the file where it has them', async () => {
    const found = await outlineOf('---\ntitle: Port fees\nbyline: A. Other\npublisher: The Desk\ndate: 2024-05-03\n---\n\nText of it.', 'md');
    expect(found).toMatchObject({ title: 'Port fees', byline: 'A. Other', publisher: 'The Desk', published: '2024-05-03' });
  });

  test('begins with a title even where nobody styled it as one', async () => {
    const found = await outlineOf('Two fines in May\n\nThe regulator fined Telnova in May.', 'md');
    expect(found).toMatchObject({ title: 'Two fines in May', standfirst: null });
    expect(found.sections.flatMap(({ blocks }) => blocks)).toEqual(['b2']);
  });

  test('may have its publisher or the word release over the title', async () => {
    const bulletin = await outlineOf(`MINISTRY OF HEALTH\nWeekly bulletin on fever\n\n${prose}\n\n${prose}`);
    expect(bulletin).toMatchObject({ title: 'Weekly bulletin on fever', publisher: 'Ministry of Health', standfirst: null });
    expect(apart(bulletin)).toEqual(['MINISTRY OF HEALTH']);
    const release = await outlineOf(`FOR IMMEDIATE RELEASE\n\nPort fees fall in May\n\nFELDEN, 14 May 2024 – ${prose}`);
    expect(release).toMatchObject({ title: 'Port fees fall in May', published: '2024-05-14' });
    expect(apart(release)).toEqual(['FOR IMMEDIATE RELEASE']);
  });

  test('names the agency of a dateline', async () => {
    expect((await outlineOf(`Port fees fall\n\nFELDEN, May 14 (Coastwire) – ${prose}`)).publisher).toBe('Coastwire');
  });

  test('is the first words of a text without a title', async () => {
    expect((await outlineOf(prose)).title).toBe('The inspectorate looked at forty shops in spring and found …');
  });
});

describe('boilerplate', () => {
  test.each([
    ['an author’s biography', 'Ann Other\nAnn Other\nAnn is the editor of The Desk.\n\nBefore that she ran a shop.', 4],
    ['a paragraph about the body', 'About the Inspectorate\n\nThe Inspectorate was founded in 1990.', 2],
    ['notes to editors', 'Notes to editors\n\n1. The survey ran in May.\n2. It was the third.', 3],
    ['a contact line', 'Email desk@example.org to tell us of mistakes or to send a letter for publication.', 1],
    ['share links', 'Share on Facebook', 1],
    ['cookie words', 'We use cookies to improve your experience. Accept all cookies or change your settings.', 1],
    ['a line for those who want to know more', 'For further information contact the press office on 555-0142.', 1],
    ['the foot of a newsletter', 'You receive this mail because you subscribed. Unsubscribe at any time.', 1],
    ['a rights line', '© 2024 The Desk. All rights reserved.', 1],
  ])('is %s', async (_, end, blocks) => {
    const found = await outlineOf(`Shops kept no records\n\n${prose}\n\n${prose}\n\n${prose}\n\n${prose}\n\n${end}`);
    expect(found.boilerplate).toHaveLength(blocks);
    expect(found.sections.flatMap((section) => section.blocks)).toHaveLength(4);
  });

  test('is not a person introduced in the story', async () => {
    const found = await outlineOf(`Shops kept no records\n\n${prose}\n\nMarit Sole is the director of the inspectorate. She wants a register.\n\n${prose}`);
    expect(found.boilerplate).toEqual([]);
  });

  test('ends at the next heading of the article', async () => {
    const found = await outlineOf(`# T\n\n## Found\n\n${prose}\n\n## Sources\n\nThe list.\n\n## Afterword\n\n${prose}`, 'md');
    expect(apart(found)).toEqual(['Sources', 'The list.']);
    expect(found.sections.map(({ heading }) => heading)).toEqual(['Found', 'Afterword']);
  });
});

describe('sections', () => {
  const topics = [
    'Tobacco smugglers used the northern harbour for years. Tobacco smugglers paid dock workers in cash, and tobacco smugglers hid crates under fish.',
    'Prepaid cards were sold without checks. The prepaid cards went to resellers in bulk, and each of the prepaid cards was worth ten calls.',
    'The appeal court ruled in spring. Lawyers told the appeal court that fines were too high, and the appeal court agreed with them in part.',
  ].map((topic) => `${topic} ${topic} ${topic} ${topic}`);

  test('bear the article’s own headings', async () => {
    const found = await outlineOf(`# T\n\n${prose}\n\n## First things\n\n${prose}\n\n### Empty\n\n## Last things\n\n${prose}`, 'md');
    expect(found.sections.slice(1)).toMatchObject([
      { heading: 'First things', headingStated: true },
      { heading: 'Last things', headingStated: true },
    ]);
    expect(found.sections[0]?.headingStated).toBe(false);
  });

  test('are parted by subject and named in the text’s own words where there are no headings', async () => {
    const found = await outlineOf(`News of the week\n\n${topics.join('\n\n')}`);
    expect(found.sections.map(({ heading }) => heading)).toEqual(['Tobacco smugglers', 'Prepaid cards', 'Appeal court']);
    expect(found.sections.every(({ headingStated }) => !headingStated)).toBe(true);
  });

  test('name how a thing works as people would', async () => {
    const found = await outlineOf(`T\n\nSimBox worked by sending calls over the internet. It cost little and paid well for as long as nobody counted.`);
    expect(found.sections[0]?.heading).toBe('How SimBox worked');
  });

  test('keep bullets with the paragraph that leads to them', async () => {
    const found = await outlineOf(`T\n\n${topics[0]}\n\n• one thing\n• another thing\n\n${topics[1]}`);
    expect(found.sections[0]?.blocks).toEqual(['b2', 'b3', 'b4']);
  });

  test('never take a number, or words out of somebody’s mouth, into a heading', async () => {
    const found = await outlineOf(`T\n\n“Greedy cowards everywhere,” said Ann Other of the harbour police. The harbour police found 40 million pills in May.`);
    expect(found.sections[0]?.heading).toBe('Harbour police');
  });
});

describe('a heading made from the text', () => {
  test.each([
    ['its plural’s verb', 'Village cooperatives earn little for a live animal. They ask for more.', 'Village cooperatives'],
    ['a verb after a pronoun', 'They teach young analysts that the job is a hunt. It is not.', 'Young analysts'],
    ['a verb in command', 'Compare rural branches with the others.', 'Rural branches'],
    ['a count of the thing', 'A number of mobile phones were found there at once.', 'Mobile phones'],
    ['whose it is', 'The harbour’s rusty steel cranes were sold in the summer.', 'Rusty steel cranes'],
    ['half of a pair', 'It paid for compliance and training courses in the fire station.', 'Fire station'],
    ['a currency', 'The yearly surplus of NOK 40 million went to the old seamen’s home.', 'Yearly surplus'],
    ['the unit of a hyphened number', 'After a 24-hour rail strike the ticket gates were shut.', 'Rail strike and ticket gates'],
    ['where it was', 'Divers found rusty iron anchors in Mill County and left them there.', 'Rusty iron anchors'],
    ['a verb before a number', 'The court annex lists 86 rooms and the staff canteen.', 'Court annex and staff canteen'],
    ['words of degree', 'It had enough spare diesel for the whole winter.', 'Spare diesel and whole winter'],
    ['who is only quoted', 'Captain Mary Sole said that the ice road was closed for the winter.', 'Ice road'],
  ])('leaves out %s', async (_, text, heading) => {
    const found = await outlineOf(`T\n\n${text}`);
    expect(found.sections[0]?.heading).toBe(heading);
  });

  test('names the speaker where the section is speech', async () => {
    const found = await outlineOf('T\n\n“Nobody has been heard by the court at all, and the court knows it,” said County Attorney Ann Other.');
    expect(found.sections[0]?.heading).toBe('What Ann Other said');
  });

  test('says no more than that it is short where there is nothing to name', async () => {
    expect((await outlineOf('T\n\nGood morning. It is us again.')).sections[0]?.heading).toBe('In brief');
  });
});

describe('quotations', () => {
  test.each([
    ['“We will appeal this decision at once,” said Ann Other, head of Telnova.', 'Ann Other'],
    ['“We will appeal this decision at once,” Ann Other said on Monday.', 'Ann Other'],
    ['Telnova said: “We will appeal this decision at once.”', 'Telnova'],
    ['Telnova, in a statement on Monday, said it had “not been heard by the court at all”.', 'Telnova'],
    ['“Nobody has been heard by the court at all,” according to the company’s lawyers.', 'company’s lawyers'],
    ['"We will appeal this decision at once," the regulator said.', 'regulator'],
    ['“We will appeal this decision at once,” she said.', null],
    ['Chair Ann Other said it was late. “We will appeal this decision at once,” she said.', 'Chair Ann Other'],
    ['Telnova said it was late.\n\n“We will appeal this decision at once,” it says.', 'Telnova'],
    ['Captain Ann Other stated that it was late.\n\n“We will appeal this decision at once.”', 'Captain Ann Other'],
    ['“We will appeal this decision at once,” an official said.', 'an official'],
    ['Telnova said it was not heard. “We will appeal this decision at once,” a spokesman said.', 'Telnova'],
  ])('in %s', async (text, speaker) => {
    const { quotations } = await outlineOf(`Title\n\n${text}`);
    expect(quotations.map((quotation) => quotation.speaker)).toEqual([speaker]);
  });

  test('go on with their speaker, and are not short terms', async () => {
    const { quotations, of } = await outlineOf('T\n\n“It was a long year for all,” said Ann Other. “We have learned much from it.”\n\n“And we are not yet done with it.”\n\nThe “cleaned” money went to a “chain of shops” in town.');
    expect(quotations.map(({ speaker }) => speaker)).toEqual(['Ann Other', 'Ann Other', 'Ann Other']);
    expect(quotations.map(({ start, end }) => of.text.slice(start, end))[2]).toBe('“And we are not yet done with it.”');
  });
});

describe('sentences for the bottom line', () => {
  test('are ranked by place, figures and what the rest is about, each with its reason', async () => {
    const of = await article('Port fees fall\n\nThe port cut its fees by 40 cases after shippers left the port. It rained.\n\nWhy did shippers leave? But nobody at the port asked.\n\nA ferry passed.');
    const { sentences } = findOutline(of, [figure(of, 'f1', '40', {})]);
    expect(of.text.slice(sentences[0]?.start, sentences[0]?.end)).toMatch(/^The port cut/);
    expect(sentences[0]?.reason).toBe('near the top, carries a figure, says what the rest is about');
    expect(sentences.at(-1)?.weight).toBeLessThan(sentences[0]?.weight ?? 0);
    expect(sentences.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('a question'));
  });

  test('do not end at abbreviations, initials and decimal points', async () => {
    const { sentences } = await outlineOf('T\n\nDr. Marit J. Sole of Telnova Inc. lost 3.5 points in the U.S. market. She paid.');
    expect(sentences).toHaveLength(2);
  });
});

test('an outline of any text holds places within it, in order, and is the same each time', async () => {
  const line = fc.oneof(
    fc.constantFrom('', 'About us', 'Ends', '• bullet', 'A heading', 'By Ann Other', '3 May 2024', prose, '“Quoted words that are long enough to count,” said Ann.'),
    fc.string({ maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
      const text = `Title of it\n\n${lines.join('\n').replaceAll('\0', '')}`;
      const of = await article(text);
      const found = findOutline(of, []);
      expect(findOutline(of, [])).toEqual(found);
      for (const { start, end, block } of [...found.sentences, ...found.quotations]) {
        const within = of.blocks.find(({ id }) => id === block);
        expect(start).toBeGreaterThanOrEqual(within?.start ?? Infinity);
        expect(end).toBeLessThanOrEqual(within?.end ?? -Infinity);
      }
      const placed = [...found.sections.flatMap(({ blocks }) => blocks), ...found.boilerplate];
      expect(new Set(placed).size).toBe(placed.length);
    }),
    { numRuns: 60 },
  );
});

describe('a dateline', () => {
  test.each([
    ['GENEVA, 3 July 2023 – The agency fined a bank.', 'The agency fined a bank.'],
    ['17 September 2025 - The Authority has fined a bank.', 'The Authority has fined a bank.'],
    ['July 3, 2023 (Dublin): “We act,” it said.', '“We act,” it said.'],
    ['MADRID, Spain (Wire) — Police held nine people.', 'Police held nine people.'],
    ['On 3 July 2023 the agency fined a bank - at last.', 'On 3 July 2023 the agency fined a bank - at last.'],
    ['In May the bank paid: Half of it went back.', 'In May the bank paid: Half of it went back.'],
    ['EUROPOL said that nine people were held.', 'EUROPOL said that nine people were held.'],
  ])('is no part of what is told: %s', (opening, told) => {
    expect(opening.slice(datelineLength(opening))).toBe(told);
  });
});
