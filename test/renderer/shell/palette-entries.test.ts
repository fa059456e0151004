import { describe, expect, it } from 'vitest';
import { matching, paletteEntries } from '../../../src/renderer/shell/palette/palette-entries';
import { emptySession, newBriefing, type Session } from '../../../src/renderer/state/session';
import { briefing } from '../../core/edit/briefing';

const open: Session = {
  ...emptySession,
  briefing: newBriefing(briefing, {
    journal: 'r0000000000000001', token: null, name: 'Tin', saved: null, templateId: 't', brandId: 'b',
  }),
};
const titles = [{ id: 'cover', title: 'Tin theft' }, { id: 'context', title: 'What happened at sea' }];
const words = { slides: 'Slides', recent: 'Recent briefings' };
const entries = (session: Session) => paletteEntries(session, titles, 'en', words, false);
const names = (session: Session, typed: string) => matching(entries(session), typed).map(({ name }) => name);

describe('the palette', () => {
  it('offers only what is of use now', () => {
    expect(names({ ...emptySession }, '')).not.toContain('Save');
    expect(names(open, '')).toContain('Save');
    expect(names(open, '')).not.toContain('Undo');
  });

  it('finds a command by any of its words, in any order', () => {
    expect(names(open, 'slide dup')).toEqual(['Duplicate Slide']);
  });

  it('puts what begins like the typed words first', () => {
    expect(names(open, 'sav')[0]).toMatch(/^Save/);
  });

  it('finds a slide by its title', () => {
    expect(names(open, 'at sea')).toEqual(['2 What happened at sea']);
  });

  it('shows each command’s keys', () => {
    expect(entries(open).find(({ id }) => id === 'save-as')?.keys).toBe('Ctrl+Shift+S');
    const mac = paletteEntries(open, [], 'en', words, true).find(({ id }) => id === 'save-as');
    expect(mac?.keys).toBe('⇧⌘S');
    const german = paletteEntries(open, [], 'de', words, false).find(({ id }) => id === 'save-as');
    expect(german?.keys).toBe('Strg+Umschalt+S');
  });

  it('finds nothing where nothing is meant', () => {
    expect(names(open, 'zebra')).toEqual([]);
  });
});
