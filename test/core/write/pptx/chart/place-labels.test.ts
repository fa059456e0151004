import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../../src/core/write/pptx/chart/place-labels';

const bounds = { x: 0, y: 0, w: 200, h: 100 };
const label = (x: number, y: number) => ({ at: { x, y }, w: 30, h: 12 });

describe('labels of a line', () => {
  it('stand above their points where nothing is in the way', () => {
    expect(placeLabels([label(100, 50)], [], bounds)).toEqual([{ place: 't', aside: 0 }]);
  });

  it('move aside from a line that rises past them', () => {
    const rising = [{ x: 100, y: 50 }, { x: 130, y: 10 }] as const;
    expect(placeLabels([label(100, 50)], [rising], bounds)).toEqual([{ place: 't', aside: -15 }]);
  });

  it('stay within the chart', () => {
    const [top] = placeLabels([label(100, 5)], [], bounds);
    expect(top?.place).not.toBe('t');
  });

  it('do not cover each other', () => {
    const [first, second] = placeLabels([label(100, 50), label(104, 50)], [], bounds);
    expect(first).not.toEqual(second);
  });
});
