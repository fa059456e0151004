import { expect, it } from 'vitest';
import { plain } from '../../../../src/core/model/rich-text';
import { say, slide } from '../../../cases/case';
import { itemOf, laidOut } from '../laid-out';

const bulletLines = (text: string): readonly (readonly string[])[] => {
  const [page] = laidOut([slide('context', 'one', say('Title'), { paragraphs: [], bullets: [plain(text), plain('Another.')] })]).slides;
  const item = itemOf(page, 'bullets');
  return item.type === 'text' ? item.paragraphs.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join(''))) : [];
};

/** A sentence that fills its line up to the last word, found by lengthening it. */
const spilling = (): string => {
  for (let length = 20; ; length += 1) {
    const text = `${'The police read messages of users whose phones were sold in many countries of the world '.slice(0, length)} until June.`;
    const [lines = []] = bulletLines(text);
    if (lines.length > 1) return text;
  }
};

it('no word stands alone on a paragraph’s last line: it takes the word before it along', () => {
  const [lines = []] = bulletLines(spilling());
  expect(lines).toHaveLength(2);
  expect(lines[1]?.trim().split(/\s/u)).toEqual(['until', 'June.']);
});

it('the words stay the same but for the space that holds them together', () => {
  const text = spilling();
  const [lines = []] = bulletLines(text);
  expect(lines.join('').replaceAll('\u00a0', ' ')).toBe(text);
});

it('a sentence that is a slide’s only text is a statement, large and without a bullet', () => {
  const [page] = laidOut([slide('context', 'one', say('Title'), { paragraphs: [], bullets: [plain('The operator sold the phones itself.')] })]).slides;
  const item = itemOf(page, 'bullets');
  expect(item.type === 'text' ? item.paragraphs.map(({ bullet, lines }) => ({ bullet, size: lines[0]?.[0]?.size })) : []).toEqual([{ bullet: null, size: 25.5 }]);
});
