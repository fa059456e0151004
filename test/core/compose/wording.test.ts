import { describe, expect, it } from 'vitest';
import { wording } from '../../../src/core/compose/wording';
import { figure } from './figures';

const slots = new Map([['loss', figure('f3', 'about £2m', { value: 2e6, unit: 'GBP' })]]);

describe('house wording', () => {
  it('keeps plain words as they are', () => {
    expect(wording('Note the exposure.', slots)).toEqual([{ type: 'text', text: 'Note the exposure.' }]);
  });

  it('turns brackets into prompts to the author', () => {
    expect(wording('Ask [the owner] today', slots)).toEqual([
      { type: 'text', text: 'Ask ' },
      { type: 'prompt', text: 'the owner' },
      { type: 'text', text: ' today' },
    ]);
  });

  it('puts in the figure that answered a slot, never its digits', () => {
    expect(wording('A loss of {loss}.', slots)).toEqual([
      { type: 'text', text: 'A loss of ' },
      { type: 'figure', id: 'f3', form: 'value' },
      { type: 'text', text: '.' },
    ]);
  });

  it('prompts by the slot’s name when nothing answered', () => {
    expect(wording('{cash-seized}', slots)).toEqual([{ type: 'prompt', text: 'cash seized' }]);
  });
});
