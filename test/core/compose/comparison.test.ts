import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/core/compose/comparison/compare-articles';
import { extract } from '../../../src/core/extract/extract';
import { article } from '../extract/sample-article';

const read = async (text: string, id: string) => extract({ ...(await article(text)), id });

/** What two articles are found to say of the same things. */
const compared = async (one: string, other: string) => {
  const { rows, oneEvent } = compareArticles(
    await read(`Harbour raid leads to arrests\n\n${one}\n`, 'a1'),
    await read(`Harbour raid: arrests and boats\n\n${other}\n`, 'a2'),
  );
  return { oneEvent, said: rows.map(({ first, second, verdict }) => `${first.quote} | ${second.quote} | ${verdict}`) };
};

describe('two articles on one event', () => {
  it('agree, and conflict', async () => {
    expect(await compared('Police made 240 arrests and seized 12 boats.', 'The raid led to 260 arrests. They seized 12 boats.')).toEqual({
      oneEvent: true,
      said: expect.arrayContaining(['240 arrests | 260 arrests | conflicts', '12 boats | 12 boats | agrees']),
    });
  });

  it('agree where their qualifiers leave room for it', async () => {
    expect((await compared('Police made over 200 arrests.', 'The raid led to 240 arrests.')).said).toEqual([
      'over 200 arrests | 240 arrests | agrees',
    ]);
    expect((await compared('Police made over 200 arrests.', 'The raid led to 190 arrests.')).said).toEqual([
      'over 200 arrests | 190 arrests | conflicts',
    ]);
  });

  it('agree when one converts what the other says, and conflict when the conversion is another', async () => {
    const one = 'Cash seized: EUR 3 million (USD 3.3 million).';
    expect((await compared(one, 'Officers seized USD 3.3 million in cash.')).said).toEqual([
      'EUR 3 million | USD 3.3 million | converted',
    ]);
    expect((await compared(one, 'Officers seized USD 4.5 million in cash.')).said).toEqual([
      'EUR 3 million | USD 4.5 million | conflicts',
    ]);
  });

  it('agree when one measures in other units, and conflict when the amounts differ', async () => {
    expect((await compared('Police seized 3.4 tonnes of cocaine.', 'They seized 3,400 kg of cocaine.')).said).toEqual(['3.4 tonnes | 3,400 kg | converted']);
    expect((await compared('Police seized 3.4 tonnes of cocaine.', 'They seized 7,500 pounds of cocaine.')).said).toEqual(['3.4 tonnes | 7,500 pounds | converted']);
    expect((await compared('Police seized 3.4 tonnes of cocaine.', 'They seized 2,900 kg of cocaine.')).said).toEqual(['3.4 tonnes | 2,900 kg | conflicts']);
  });

  it('are not held against each other for different dates', async () => {
    expect((await compared('Police made 240 arrests in 2020.', 'Police made 260 arrests in 2023.')).said).toEqual([]);
  });
});
