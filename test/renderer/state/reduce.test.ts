import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/renderer/state/action';
import { reachable, reduce } from '../../../src/renderer/state/reduce';
import { templateIdOf } from '../../../src/renderer/state/selectors';
import { emptySession, newBriefing, type Session } from '../../../src/renderer/state/session';
import { createStore, freezing } from '../../../src/renderer/state/store';
import { briefing } from '../../core/edit/briefing';

const open = (document = briefing): Action => ({
  type: 'open',
  step: 'deck',
  briefing: newBriefing(document, { journal: 'r0000000000000001', token: null, name: 'Tin', saved: null, templateId: 't', brandId: 'b' }),
});
const after = (...actions: readonly Action[]): Session => actions.reduce(freezing(reduce), emptySession);
const found = (figure: string) => ({ slots: [], dropped: [], leftOver: { figures: [figure], sections: [] } });
const remove = (...slides: string[]): Action => ({
  type: 'perform',
  command: { do: 'remove-slides', slides },
  at: 0,
});

describe('the session', () => {
  it('reaches the deck only when there is one', () => {
    expect(reachable(after(open()), 'deck')).toBe(true);
    expect(reachable(after(open({ ...briefing, deck: null })), 'deck')).toBe(false);
    expect(reachable(emptySession, 'article')).toBe(false);
  });

  it('goes back to the article when undo takes the deck away', () => {
    const deck = briefing.deck;
    if (deck === null) throw new Error('The small briefing has a deck.');
    const built = after(open({ ...briefing, deck: null }), {
      type: 'perform',
      command: { do: 'build-deck', deck, fit: found('all') },
      at: 0,
    }, { type: 'go', step: 'deck' });
    expect(built.step).toBe('deck');
    expect(reduce(built, { type: 'undo' }).step).toBe('article');
  });

  it('selects the neighbour of a slide that is deleted', () => {
    const session = after(open(), { type: 'select-slides', slides: ['bottom-line'] }, remove('bottom-line'));
    expect(session.briefing?.slides).toEqual(['context']);
  });

  it('selects the slide that follows several that are deleted', () => {
    const twice = after(open(), { type: 'perform', command: { do: 'duplicate-slides', slides: ['context'] }, at: 0 });
    const session = [{ type: 'select-slides', slides: ['cover', 'bottom-line'] } as const, remove('cover', 'bottom-line')].reduce<Session>(freezing(reduce), twice);
    expect(session.briefing?.slides).toEqual(['context']);
  });

  it('selects what was added', () => {
    const session = after(open(), {
      type: 'perform',
      command: { do: 'duplicate-slides', slides: ['cover'] },
      at: 0,
    });
    expect(session.briefing?.slides).toEqual(['slide-4']);
  });

  it('shows one slide, and not all the new ones, once another template has made the deck', () => {
    const { deck } = briefing;
    if (deck === null) throw new Error('The sample briefing has a deck.');
    const slides = deck.slides.map((slide, index) => (index === 0 ? slide : { ...slide, id: `other-${index}` }));
    const session = after(open(), { type: 'perform', command: { do: 'change-template', deck: { ...deck, slides }, fit: found('all') }, at: 0 });
    expect(session.briefing?.slides.length).toBe(1);
  });

  it('brings back with the deck the template that made it, and what that one found', () => {
    const { deck } = briefing;
    if (deck === null) throw new Error('The sample briefing has a deck.');
    const changed = after(
      open({ ...briefing, deck: { ...deck, template: { id: 't', name: 'T' } }, fit: found('before') }),
      { type: 'perform', command: { do: 'change-template', deck: { ...deck, template: { id: 'u', name: 'U' } }, fit: found('after') }, at: 0 },
      { type: 'choose-template', template: 'u' },
      remove('context'),
    );
    const made = ({ briefing: shown }: Session) => (shown === null ? null : { by: templateIdOf(shown), fit: shown.history.present.fit });
    const undone = reduce(reduce(changed, { type: 'undo' }), { type: 'undo' });
    expect(made(undone)).toEqual({ by: 't', fit: found('before') });
    expect(made(reduce(undone, { type: 'redo' }))).toEqual({ by: 'u', fit: found('after') });
  });

  it('tells what the template found once, and not again when the briefing is opened another time', () => {
    const { deck } = briefing;
    if (deck === null) throw new Error('The sample briefing has a deck.');
    const unseen = ({ briefing: shown }: Session): boolean => shown !== null && shown.fitSeen !== shown.history.present.fit;
    const opened = after(open({ ...briefing, fit: found('all') }));
    expect(unseen(opened)).toBe(false);
    const built = reduce(opened, { type: 'perform', command: { do: 'build-deck', deck, fit: found('more') }, at: 0 });
    expect(unseen(built)).toBe(true);
    expect(unseen(reduce(built, { type: 'close-fit' }))).toBe(false);
  });

  it('keeps its history when it is saved', () => {
    const session = after(open(), remove('context'), {
      type: 'saved',
      token: 't0123456789abcdef',
      name: 'tin.lectern',
      document: briefing,
    });
    expect(session.briefing?.history.past).toHaveLength(1);
    expect(session.briefing?.token).toBe('t0123456789abcdef');
  });

  it('forgets the exports of the briefing before', () => {
    const session = after(open(), { type: 'export', format: 'pdf', job: { state: 'cancelled' } }, open());
    expect(session.exports).toEqual({});
  });
});

describe('the store', () => {
  it('tells its listeners of changes only', () => {
    const store = createStore(reduce, emptySession);
    let told = 0;
    const stop = store.subscribe(() => (told += 1));
    store.dispatch({ type: 'undo' });
    store.dispatch({ type: 'working', words: 'Reading' });
    stop();
    store.dispatch({ type: 'working', words: null });
    expect(told).toBe(1);
  });

  it('freezes what it holds while developing', () => {
    const session = after(open());
    expect(Object.isFrozen(session.briefing?.history.present.deck?.slides[0]?.title)).toBe(true);
  });
});
