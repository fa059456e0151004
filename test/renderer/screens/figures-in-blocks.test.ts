import { describe, expect, it } from 'vitest';
import { figuresInBlocks, keepChosen } from '../../../src/renderer/screens/article/figures-in-blocks';
import { figure } from '../../core/edit/briefing';

const inBlock = figuresInBlocks([
  figure('f1', 10, { block: 'b1' }),
  figure('f2', 20, { block: 'b1' }),
  figure('f3', 30, { block: 'b2' }),
]);

describe('what is chosen in each block of an article', () => {
  it('stays the very same in every block but the one in which a figure was ticked', () => {
    const chosenIn = keepChosen();
    const before = chosenIn(inBlock, new Set(['f1', 'f3']));
    const after = chosenIn(inBlock, new Set(['f1', 'f2', 'f3']));
    expect([...(after.get('b1') ?? [])]).toEqual(['f1', 'f2']);
    expect(after.get('b1')).not.toBe(before.get('b1'));
    expect(after.get('b2')).toBe(before.get('b2'));
  });

  it('is told anew when one figure takes the place of another', () => {
    const chosenIn = keepChosen();
    chosenIn(inBlock, new Set(['f1']));
    expect([...(chosenIn(inBlock, new Set(['f2'])).get('b1') ?? [])]).toEqual(['f2']);
  });
});
