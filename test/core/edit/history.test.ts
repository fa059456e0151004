import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/core/edit/apply';
import { begin, perform, redo, redoName, undo, undoName } from '../../../src/core/edit/history';
import type { CommandName } from '../../../src/core/edit/command';
import { documentSchema } from '../../../src/core/model/document';
import { plain } from '../../../src/core/model/rich-text';
import { anyCommand, anyOf } from './any-command';
import { briefing } from './briefing';

const type = (words: string) =>
  ({ do: 'set-text', slide: 'cover', field: 'title', text: plain(words) }) as const;
const far = 10_000;

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

describe('history', () => {
  it('undoes keystrokes in one field together', () => {
    const history = [type('T'), type('Ti'), type('Tin')].reduce(
      (past, command, index) => perform(past, command, index * 100),
      begin(briefing),
    );
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe(briefing);
  });

  it('keeps keystrokes apart after a pause, and after an undo', () => {
    const paused = perform(perform(begin(briefing), type('T'), 0), type('Ti'), far);
    expect(paused.past).toHaveLength(2);
    const again = perform(undo(paused), type('To'), 0);
    expect(again.past).toHaveLength(2);
  });

  it('names what undo and redo would do', () => {
    const command = { do: 'remove-slides', slides: ['context'] } as const;
    const history = perform(begin(briefing), command, 0);
    expect(undoName(history)).toBe('remove-slides');
    expect(redoName(history)).toBeNull();
    expect(redoName(undo(history))).toBe('remove-slides');
  });

  it('forgets the future only when something changes', () => {
    const undone = undo(perform(begin(briefing), type('T'), 0));
    const nothing = { do: 'remove-slides', slides: ['no such slide'] } as const;
    expect(perform(undone, nothing, far)).toBe(undone);
    expect(perform(undone, type('X'), far).future).toEqual([]);
  });
});

describe('every command there is', () => {
  /** With a section to split and one to join. */
  const [extraction, ...rest] = briefing.extractions;
  const blocks = ['b1', 'b2'].map((id, index) => ({ id, kind: 'paragraph' as const, start: index * 36, end: index * 36 + 36 }));
  const document =
    extraction === undefined
      ? briefing
      : {
          ...briefing,
          extractions: [
            {
              ...extraction,
              article: { ...extraction.article, blocks },
              outline: {
                ...extraction.outline,
                sections: extraction.outline.sections.map((section, index) => (index === 0 ? { ...section, blocks: ['b1', 'b2'] } : section)),
              },
            },
            ...rest,
          ],
        };

  it.each(Object.keys(anyOf) as CommandName[])('%s is named, taken back to the very document before, and done again', (name) => {
    let changed = 0;
    fc.assert(
      fc.property(anyOf[name], (command) => {
        const done = perform(begin(document), command, 0);
        if (done.present === document) return;
        changed += 1;
        expect(undoName(done)).toBe(name);
        const undone = undo(done);
        expect(undone.present).toBe(document);
        expect(redoName(undone)).toBe(name);
        expect(redo(undone).present).toBe(done.present);
      }),
    );
    expect(changed).toBeGreaterThan(0);
  });
});

describe('any sequence of commands', () => {
  const commands = fc.array(anyCommand, { maxLength: 12 });

  it('never touches what it was given, and leaves a briefing that can be saved', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const document = list.reduce((before, command) => frozen(apply(before, command)), frozen(briefing));
        expect(documentSchema.safeParse(document).success).toBe(true);
      }),
    );
  });

  it('is undone to the very first document and redone to the very last', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const last = list.reduce((past, command, at) => perform(past, command, at * far), begin(briefing));
        let back = last;
        while (undoName(back) !== null) back = undo(back);
        expect(back.present).toBe(briefing);
        let forth = back;
        while (redoName(forth) !== null) forth = redo(forth);
        expect(forth).toEqual(last);
      }),
    );
  });

  it('keeps slide ids unique and the deck never empty', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const slides = list.reduce(apply, briefing).deck?.slides ?? [];
        expect(slides.length).toBeGreaterThan(0);
        expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
      }),
    );
  });

  it('does nothing the second time when it set something to a value', () => {
    const setting = anyCommand.filter(({ do: name }) => name.startsWith('set-') || name.startsWith('choose-'));
    fc.assert(
      fc.property(setting, (command) => {
        const once = apply(briefing, command);
        expect(apply(once, command)).toBe(once);
      }),
    );
  });
});
