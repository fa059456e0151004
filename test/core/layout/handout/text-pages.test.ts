import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPages } from '../../../../src/core/layout/handout/text-pages';
import type { Paragraph } from '../../../../src/core/scene/scene';
import { pt } from '../../../../src/core/scene/units';

const paragraph = (lines: number, spaceAfter: number, bold = false): Paragraph => ({
  lines: Array.from({ length: lines }, (_, index) => [
    { text: `line ${index}`, font: 'body', size: pt(10), bold, italic: false, colour: 'text', raised: false, link: null, figure: null, field: null },
  ]),
  align: 'left',
  bullet: null,
  indent: pt(0),
  lineHeight: pt(12),
  spaceAfter: pt(spaceAfter),
});

const isHeading = ({ lines }: Paragraph): boolean => lines[0]?.[0]?.bold === true;
const linesOn = (page: readonly Paragraph[]): number => page.reduce((sum, { lines }) => sum + lines.length, 0);

describe('the words under a slide', () => {
  it('stand on one page when they fit', () => {
    expect(textPages([paragraph(3, 4), paragraph(2, 4)], { first: 100, others: 200 }, isHeading)).toHaveLength(1);
  });

  it('lose no line on the way to further pages, and overfill none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 })), { maxLength: 20 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 24, max: 700 }),
        (sizes, first, others) => {
          const given = sizes.map(([lines, space]) => paragraph(lines, space));
          const pages = textPages(given, { first, others }, isHeading);
          expect(pages.reduce((sum, page) => sum + linesOn(page), 0)).toBe(linesOn(given));
          pages.forEach((page, index) => expect(linesOn(page) * 12).toBeLessThanOrEqual(index === 0 ? first : others));
        },
      ),
    );
  });

  it('never leave a heading at the foot of a page', () => {
    const pages = textPages([paragraph(5, 0), paragraph(1, 0, true), paragraph(3, 0)], { first: 75, others: 200 }, isHeading);
    expect(pages.map((page) => page.map(({ lines }) => lines.length))).toEqual([[5], [1, 3]]);
  });
});
