import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionAt } from '../../../../../src/core/write/html/charts/axis';
import { readableOn } from '../../../../../src/core/write/html/charts/contrast';
import { labelParts } from '../../../../../src/core/write/html/charts/drawing/value-label';
import { fitAxis } from '../../../../../src/core/write/html/charts/fit';
import { cumulativeShares } from '../../../../../src/core/write/html/charts/kinds/pareto';
import { waterfallSteps } from '../../../../../src/core/write/html/charts/kinds/waterfall';
import { overlap, placeLabels } from '../../../../../src/core/write/html/charts/place-labels';
import { firstAngle } from '../../../../../src/core/write/html/charts/ring-plot';
import { wrap } from '../../../../../src/core/write/html/charts/wrap';
import { point } from '../scene-pieces';

describe('a direct label', () => {
  it.each([
    ['over EUR 30m', ['over EUR ', '*30m']],
    ['163.4 t', ['*163.4', ' t']],
    ['€740m', ['*€740m']],
    ['about £1.5bn', ['about ', '*£1.5bn']],
    ['10 to 20', ['*10 to 20']],
    ['−35%', ['*−35%']],
    ['n/a', ['*n/a']],
  ])('parts %s into its number and what stands beside it', (label, parts) => {
    expect(labelParts(label).map((part) => (part.number ? `*${part.text}` : part.text))).toEqual(parts);
  });

  it('loses nothing of its words', () => {
    fc.assert(
      fc.property(fc.string(), (label) => {
        expect(labelParts(label).map((part) => part.text).join('')).toBe(label);
      }),
    );
  });
});

describe('labels beside points', () => {
  const bounds = { x: 0, y: 0, w: 400, h: 200 };
  const wish = fc.record({
    at: fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) }),
    w: fc.integer({ min: 10, max: 80 }),
    h: fc.constant(18),
    rank: fc.integer({ min: 1, max: 4 }),
  });

  it('stay inside and never cover one another', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
        const boxes = placeLabels(wishes, [], bounds).filter((box) => box !== null);
        boxes.forEach((box, index) => {
          expect(box.x >= 0 && box.x + box.w <= 400 && box.y >= 0 && box.y + box.h <= 200).toBe(true);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        });
      }),
    );
  });

  it('step aside for a line', () => {
    const [box] = placeLabels(
      [{ at: { x: 200, y: 100 }, w: 60, h: 18, rank: 1 }],
      [[{ x: 200, y: 100 }, { x: 400, y: 0 }]],
      bounds,
    );
    expect((box?.x ?? 0) + 60).toBeLessThan(215);
  });
});

describe('an axis with labels at the tips', () => {
  it('is as long as the labels leave room for', () => {
    const label = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.integer({ min: 5, max: 90 }),
      side: fc.constantFrom('low' as const, 'high' as const),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
        const axis = fitAxis(500, labels);
        for (const { at, width, side } of labels) {
          const tip = axis.start + at * axis.length;
          const end = side === 'high' ? tip + width : tip - width;
          expect(end).toBeGreaterThanOrEqual(-2);
          expect(end).toBeLessThanOrEqual(502);
        }
      }),
    );
  });

  it('measures a logarithmic place by powers of ten', () => {
    const axis = { unit: '', divisor: 1, scale: 'log', min: 1, max: 10_000 } as const;
    expect(fractionAt(axis, 100)).toBeCloseTo(0.5);
    expect(fractionAt(axis, 0)).toBe(0);
  });
});

describe('names', () => {
  it('break at spaces and keep every word', () => {
    const measure = (text: string): number => text.length;
    const font = { face: 'Carlito', size: 10, bold: false };
    expect(wrap('heroin and other opiates', font, 10, measure)).toEqual(['heroin and', 'other', 'opiates']);
    expect(wrap('incommensurability', font, 5, measure)).toEqual(['incommensurability']);
  });
});

describe('constructed charts', () => {
  it('let each step of a waterfall start where the last one ended, and the total at zero', () => {
    expect(waterfallSteps([point(60), point(50), point(-35), point(75)])).toEqual([
      [0, 60],
      [60, 110],
      [110, 75],
      [0, 75],
    ]);
  });

  it('add up shares to the whole', () => {
    expect(cumulativeShares([point(50), null, point(30), point(20)])).toEqual([50, 50, 80, 100]);
    expect(cumulativeShares([point(0)])).toEqual([0]);
  });

  it('turn a ring so that its largest part is centred at the right', () => {
    expect(firstAngle([10, 80, 10])).toBeCloseTo(Math.PI / 2 - Math.PI);
    expect(firstAngle([0, 0])).toBe(0);
  });
});

describe('text on a segment', () => {
  it('takes the colour that reads best', () => {
    expect(readableOn('#0A6C74', ['#FFFFFF', '#10243A'])).toBe('#FFFFFF');
    expect(readableOn('#9DB2B8', ['#FFFFFF', '#10243A'])).toBe('#10243A');
  });
});
