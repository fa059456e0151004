import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeDraft, openDraft, redoDraft, undoDraft, type Draft } from '../../../src/core/edit/draft';
import { draftParts } from '../../../src/core/edit/draft-part';

const undone = <T>(draft: Draft<T>): Draft<T> => (draft.past.length === 0 ? draft : undone(undoDraft(draft)));
const redone = <T>(draft: Draft<T>): Draft<T> => (draft.future.length === 0 ? draft : redone(redoDraft(draft)));

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

  it('takes back two slides that were deleted in one moment one after the other', () => {
    const first = changeDraft(openDraft('abc', 'own'), 'bc', 'remove-slide', 0);
    const second = changeDraft(first, 'c', 'remove-slide', 10);
    expect(undoDraft(second).present).toBe('bc');
  });

  it('knows what it would take back and do again', () => {
    const changed = changeDraft(openDraft('a', 'own'), 'b', 'palette.accent', 0);
    expect(changed.past.at(-1)?.field).toBe('palette.accent');
    expect(undoDraft(changed).future[0]?.field).toBe('palette.accent');
  });

  it('is undone to the very first and redone to the very last, whatever was changed', () => {
    const change = fc.record({
      part: fc.constantFrom(...draftParts),
      within: fc.constantFrom('', '.a', '.b.c'),
      value: fc.nat(),
      pause: fc.nat(3000),
      back: fc.nat(2),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        let at = 0;
        let draft = openDraft(-1, 'own');
        for (const { part, within, value, pause, back } of changes) {
          at += pause;
          draft = changeDraft(draft, value, `${part}${within}` as typeof part, at);
          for (let step = 0; step < back; step += 1) draft = undoDraft(draft);
        }
        const last = redone(draft);
        expect(undone(draft).present).toBe(-1);
        expect(redone(undone(draft)).present).toBe(last.present);
      }),
    );
  });
});
