import { framingIn } from '../../../src/core/model/framing/framing';
import { describe, expect, it } from 'vitest';
import { houseWords, withAsked, wording } from '../../../src/core/compose/wording';
import { figure } from './figures';
import type { AskedWords } from '../../../src/core/model/template-slots';

const { story: words } = framingIn('en');
const slots = new Map([['loss', figure('f3', 'about £2m', { value: 2e6, unit: 'GBP' })]]);

describe('house wording', () => {
  it('keeps plain words as they are', () => {
    expect(wording('Note the exposure.', { slots, words })).toEqual([{ type: 'text', text: 'Note the exposure.' }]);
  });

  it('turns brackets into prompts to the author', () => {
    expect(wording('Ask [the owner] today', { slots, words })).toEqual([
      { type: 'text', text: 'Ask ' },
      { type: 'prompt', text: 'the owner' },
      { type: 'text', text: ' today' },
    ]);
  });

  it('puts in the figure that answered a slot, never its digits', () => {
    expect(wording('A loss of {loss}.', { slots, words })).toEqual([
      { type: 'text', text: 'A loss of ' },
      { type: 'figure', id: 'f3', form: 'value' },
      { type: 'text', text: '.' },
    ]);
  });

  it('prompts by the slot’s name when nothing answered', () => {
    expect(wording('{cash-seized}', { slots, words })).toEqual([{ type: 'prompt', text: 'cash seized' }]);
  });

  it('names the article by its title, or several in words', () => {
    const title = [{ type: 'text', text: '“Port raid”' }] as const;
    expect(wording('About {article}.', { slots, words, article: title })).toEqual([{ type: 'text', text: 'About ' }, ...title, { type: 'text', text: '.' }]);
    expect(wording('About {article}.', { slots, words })[1]).toEqual({ type: 'text', text: 'the events in the sources' });
  });

  it('puts in what the source says with one of the words, else the prompt behind the bar, else nothing', () => {
    const passage = ({ answer }: AskedWords) => (answer.includes('leak') ? ([{ type: 'text', text: '“It leaked”' }] as const) : null);
    expect(wording('{passage: leak, drain | What leaked} [Here, too?]', { slots, words, passage })).toEqual([
      { type: 'text', text: '“It leaked”' },
      { type: 'text', text: ' ' },
      { type: 'prompt', text: 'Here, too?' },
    ]);
    expect(wording('{passage: drain | What drained}', { slots, words, passage })).toEqual([{ type: 'prompt', text: 'What drained' }]);
    expect(wording('{passage: drain} [Here, too?]', { slots, words, passage })).toEqual([{ type: 'prompt', text: 'Here, too?' }]);
  });

  it('asks in the notes for what a slide of facts would have to prompt for', () => {
    expect(houseWords('A rate of [our rate] a year', { slots, words })).toEqual({ said: [], asked: ['our rate'] });
    expect(houseWords('A loss of {loss}.', { slots, words }).asked).toEqual([]);
    expect(withAsked('Slowly.', ['our rate'], words.notes)).toBe('Slowly.\n\nStill to say:\n– our rate');
  });
});
