import { expect, it } from 'vitest';
import { plain } from '../../../../src/core/model/rich-text';
import { say, slide } from '../../../cases/case';
import { itemOf, laidOut } from '../laid-out';

const linesOf = (title: string): readonly string[] => {
  const [page] = laidOut([slide('context', 'one', say(title), { paragraphs: [plain('Words')], bullets: [] })]).slides;
  const item = itemOf(page, 'title');
  return item.type === 'text' ? item.paragraphs.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('').trim())) : [];
};

it('a heading of two lines leaves no word alone on the second', () => {
  const lines = linesOf('Over thirty million pills, some nine hundred weapons and sixty-eight explosives were seized');
  expect(lines).toHaveLength(2);
  expect(lines[1]?.split(' ').length).toBeGreaterThan(2);
});

it('a heading whose lines are even keeps its room', () => {
  expect(linesOf('Arrests grew')).toEqual(['Arrests grew']);
});
