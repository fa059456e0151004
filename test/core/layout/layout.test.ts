import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/core/model/rich-text';
import { ask, fig, say, slide } from '../../cases/case';
import { itemOf, laidOut, wordsOf } from './laid-out';

const context = (
  id: string,
  paragraph: ReturnType<typeof say>,
  parts: Partial<Parameters<typeof slide<'context'>>[3]> = {},
) => slide('context', id, say('A title'), { paragraphs: [paragraph], bullets: [], ...parts });

describe('reference marks', () => {
  it('are numbered by first appearance and stand at the end', () => {
    const scene = laidOut([
      context(
        'one',
        say('They made ', fig('arrests', 'noun'), ' and seized ', fig('cash'), ' in all.'),
      ),
      context('two', say(fig('cash'), ' again, then ', fig('pills', 'noun'), ' too.')),
    ]);
    expect(wordsOf(itemOf(scene.slides[0], 'paragraphs'))).toBe(
      'They made 2,417 arrests and seized EUR 86m in all.<1,2>',
    );
    expect(wordsOf(itemOf(scene.slides[1], 'paragraphs'))).toBe(
      'EUR 86m again, then over 4m pills too.<2,3>',
    );
  });

  it('run together when three or more follow each other', () => {
    const scene = laidOut([
      context(
        'one',
        say(fig('arrests'), ', ', fig('cash'), ', ', fig('pills'), ' and ', fig('users', 'noun')),
      ),
    ]);
    expect(wordsOf(itemOf(scene.slides[0], 'paragraphs'))).toContain('<1–4>');
  });

  it('keep a space from a number that ends the text, so as not to read as its exponent', () => {
    const scene = laidOut([context('one', say('The haul weighed ', fig('weight')))]);
    expect(wordsOf(itemOf(scene.slides[0], 'paragraphs'))).toBe('The haul weighed 62 t <1>');
  });

  it('give a restated figure the mark of the one it restates', () => {
    const scene = laidOut([context('one', say(fig('cash'), ' or ', fig('cash-usd'), ' in cash'))]);
    expect(wordsOf(itemOf(scene.slides[0], 'paragraphs'))).toBe('EUR 86m or USD 93.7m in cash<1>');
  });

  it('are left out of a deck that lists no sources', () => {
    const slides = [context('one', say(fig('arrests', 'noun'), ' were made.'))];
    expect(wordsOf(itemOf(laidOut([], { slides }).slides[0], 'paragraphs'))).toBe(
      '2,417 arrests were made.',
    );
  });
});

describe('running text', () => {
  it('starts a sentence with a capital although a qualifier opens it', () => {
    const scene = laidOut([context('one', say('It grew. ', fig('users', 'noun'), ' were on it.'))]);
    expect(wordsOf(itemOf(scene.slides[0], 'paragraphs'))).toContain(
      'It grew. Est. 18,000 users were on it.',
    );
  });

  it('shows what the author has yet to write as a quiet prompt', () => {
    const [first] = laidOut([context('one', say('Owner: ', ask('name the owner')))]).slides;
    const item = itemOf(first, 'paragraphs');
    expect(wordsOf(item)).toBe('Owner: [name the owner]');
    const runs = item.type === 'text' ? item.paragraphs.flatMap(({ lines }) => lines.flat()) : [];
    expect(runs.at(-1)).toMatchObject({ italic: true, colour: 'quiet' });
  });

  it('says where each run comes from', () => {
    const [first] = laidOut([context('one', say('Plain words'))]).slides;
    const item = itemOf(first, 'paragraphs');
    const run = item.type === 'text' ? item.paragraphs[0]?.lines[0]?.[0] : undefined;
    expect(run?.field).toBe('paragraphs.0');
  });
});

describe('what does not fit', () => {
  it('goes on to further slides that say so in their titles', () => {
    const scene = laidOut([context('long', say('Every word counts here. '.repeat(400)))]);
    const pages = scene.slides.filter(({ slide: id }) => id === 'long');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ title }) => title)).toEqual(
      pages.map((_, index) => `A title (${index + 1} of ${pages.length})`),
    );
    expect(pages.map(({ id }) => id)).toEqual(
      pages.map((_, index) => (index === 0 ? 'long' : `long.${index + 1}`)),
    );
    expect(pages.flatMap(({ overflow }) => overflow)).toEqual([]);
  });

  it('is named where it cannot go on: a title longer than two lines', () => {
    const long = slide('context', 'one', plain('A title that goes on and on '.repeat(20)), {
      paragraphs: [],
      bullets: [],
    });
    expect(laidOut([long]).slides[0]?.overflow).toEqual([{ what: 'title-lines', most: 2 }]);
  });

  it('names a word that had to be cut', () => {
    const [first] = laidOut([
      slide('flow', 'one', say('A title'), {
        steps: [{ heading: say('x'.repeat(200)), text: [] }],
      }),
    ]).slides;
    expect(first?.overflow).toContainEqual({ what: 'word', word: expect.stringContaining('xxx') });
  });
});

describe('the frame', () => {
  const marked = (marking: string) =>
    laidOut([context('one', say('Words'))], { marking }).slides[0];

  it('shows a protocol marking in its own colours', () => {
    const label = itemOf(marked('tlp:amber+strict'), 'marking');
    expect(label).toMatchObject({ fill: '#000000' });
    expect(wordsOf(label)).toBe('TLP:AMBER+STRICT');
  });

  it('shows the house’s own marking quietly, and none when there is none', () => {
    expect(itemOf(marked('For the board only'), 'marking')).toMatchObject({ fill: 'mist' });
    expect(marked('')?.items.some(({ name }) => name === 'marking')).toBe(false);
  });

  it('proposes where the content comes from', () => {
    const [first] = laidOut([
      context('one', say(fig('arrests', 'noun'), ', ', fig('pills', 'noun'), ' and ', fig('cash'))),
    ]).slides;
    expect(wordsOf(itemOf(first, 'source'))).toBe(
      'Source: Coastal Police Authority, bullets 1, 2 and 3; qualifiers as in the source',
    );
  });

  it('keeps the author’s own source line', () => {
    const [first] = laidOut([
      context('one', say('Words'), { source: say('Our own count') }),
    ]).slides;
    expect(wordsOf(itemOf(first, 'source'))).toBe('Our own count');
  });

  it('tells judgement and claims from fact', () => {
    const [judged] = laidOut([context('one', say('Words'), { standing: 'judgement' })]).slides;
    expect(wordsOf(itemOf(judged, 'standing'))).toBe('ANALYST JUDGEMENT');
    expect(wordsOf(itemOf(judged, 'source'))).toBe('Analyst judgement; not stated in the source');
    const [reported] = laidOut([context('one', say('Words'), { standing: 'reported' })]).slides;
    expect(wordsOf(itemOf(reported, 'source'))).toContain('As reported in the source, not established independently');
  });

  it('takes no page that waits for its author for a finished one', () => {
    const [prompted] = laidOut([context('one', say('Words and ', ask('more')), { standing: 'judgement' })]).slides;
    expect(wordsOf(itemOf(prompted, 'standing'))).toBe('DRAFT: TO COMPLETE');
    const row = { control: say('Alert'), gap: say('None'), rootCause: say('None') };
    const rated = (rating: 'low' | 'unrated') =>
      laidOut([slide('control-gap', 'two', say('A title'), { rows: [{ ...row, rating }], standing: 'judgement' })]).slides[0];
    expect(wordsOf(itemOf(rated('unrated'), 'standing'))).toBe('DRAFT: TO COMPLETE');
    expect(wordsOf(itemOf(rated('low'), 'standing'))).toBe('ANALYST JUDGEMENT');
  });

  it('numbers slides as they are shown, continuations included', () => {
    const scene = laidOut([
      context('long', say('Every word counts here. '.repeat(400))),
      context('after', say('Words')),
    ]);
    expect(scene.slides.map((each) => wordsOf(itemOf(each, 'slide-number')))).toEqual(
      scene.slides.map((_, index) => String(index + 1)),
    );
  });
});

describe('the list of sources', () => {
  it('gives the number, its words, the place, in which of several sources, and the check', () => {
    const scene = laidOut([
      context(
        'one',
        say(
          fig('cash'),
          ', ',
          fig('users', 'noun'),
          ', ',
          fig('two-share'),
          ', ',
          fig('own-sites', 'noun'),
          ' and ',
          fig('weapons', 'noun'),
        ),
      ),
    ]);
    const table = scene.slides.at(-1)?.items.find(({ type }) => type === 'table');
    if (table?.type !== 'table') throw new Error('no table');
    const rows = table.rows.slice(1).map(({ cells }) =>
      cells.map(({ paragraphs }) =>
        paragraphs
          .flatMap(({ lines }) => lines.flat().map(({ text }) => text))
          .join('')
          .replaceAll('\u00a0', ' '),
      ),
    );
    expect(rows).toEqual([
      [
        '1',
        'EUR 86m (USD 93.7m) cash seized',
        '“cash worth EUR86mn (USD93.7mn)”',
        'Coastal Police Authority, bullet 2',
        'implied rate 1.090',
      ],
      [
        '2',
        'est. 18,000 users on the network',
        '“an estimated 18,000 users”',
        'Coastal Police Authority, paragraph 2',
        'qualifier kept',
      ],
      ['3', '95% of weighed drugs', 'derived: (41.2 + 17.8) ÷ 62', 'computed', 'recomputed'],
      [
        '4',
        '14 sites of ours on the route',
        'the author’s own number',
        'not in the source',
        'signed by author: network inventory of 1 March',
      ],
      ['5', '388 weapons seized', '“388 weapons”', 'Coastal Police Authority, bullet 4', 'matches'],
    ]);
  });
});
