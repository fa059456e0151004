import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDraft, openDraft, redoDraft, undoDraft } from '../../../src/core/edit/draft';

describe('a draft', () => {
  it('takes back what was typed in one field as one step', () => {
    const typed = ['H', 'Ho', 'House'].reduce(
      (draft, name, index) => changeDraft(draft, name, 'name', index * 200),
      openDraft('', 'own'),
    );
    expect(undoDraft(typed).present).toBe('');
  });

  it('takes back changes of two fields one after the other', () => {
    const first = changeDraft(openDraft('a', 'own'), 'b', 'name', 0);
    const second = changeDraft(first, 'c', 'footer', 10);
    expect(undoDraft(second).present).toBe('b');
    expect(undoDraft(undoDraft(second)).present).toBe('a');
  });

  it('comes back to where it was, however far it is undone and redone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), fc.nat(25), (values, steps) => {
        const changed = values.reduce(
          (draft, value, index) => changeDraft(draft, value, `field ${index}`, index),
          openDraft(-1, 'own'),
        );
        const times = Math.min(steps, changed.past.length);
        let draft = changed;
        for (let step = 0; step < times; step += 1) draft = undoDraft(draft);
        for (let step = 0; step < times; step += 1) draft = redoDraft(draft);
        expect(draft.present).toBe(changed.present);
      }),
    );
  });
});
