import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { appCommands, type AppCommand, type Condition } from '../../../src/ipc/commands/registry';
import { systemWords } from '../../../src/ipc/words';
import { menuTemplate, type MenuChoices, type MenuState } from '../../../src/main/menu/menu-template';

type Item = MenuItemConstructorOptions;

const state = (change: Partial<MenuState> = {}): MenuState => ({
  words: systemWords('en'),
  holding: new Set(),
  undo: 'Undo',
  redo: 'Redo',
  recent: [],
  ...change,
});
const nothing: MenuChoices = { command: () => {}, recent: () => {} };

const under = ({ submenu }: Item): readonly Item[] =>
  Array.isArray(submenu) ? submenu.flatMap((item) => [item, ...under(item)]) : [];
const items = (mac: boolean, change: Partial<MenuState> = {}, choices = nothing): readonly Item[] =>
  menuTemplate(state(change), choices, mac).flatMap(under);
const named = (all: readonly Item[], id: AppCommand): Item => all.find((item) => item.id === id) ?? {};

/** Clicks an item as the system would; our handlers look at nothing of what the system passes. */
const click = (item: Item | undefined): void => (item?.click as (() => void) | undefined)?.();

describe.each([
  ['elsewhere', false],
  ['on macOS', true],
])('the menu %s', (_where, mac) => {
  it('offers every command of the app, each once', () => {
    const offered = items(mac).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(offered.sort()).toEqual([...appCommands].sort());
  });

  it('gives every command a shortcut, and none twice', () => {
    const shortcuts = items(mac).flatMap(({ id, accelerator }) => (id === undefined ? [] : [accelerator]));
    expect(shortcuts).not.toContain(undefined);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('tells which command was chosen', () => {
    const chosen: AppCommand[] = [];
    click(named(items(mac, {}, { ...nothing, command: (command) => void chosen.push(command) }), 'save-as'));
    expect(chosen).toEqual(['save-as']);
  });

  it('says what undo would take back', () => {
    const all = items(mac, { undo: 'Undo move slide', holding: new Set<Condition>(['undo']) });
    expect(named(all, 'undo')).toMatchObject({ label: 'Undo move slide', enabled: true });
    expect(named(all, 'redo')).toMatchObject({ enabled: false });
  });

  it('greys out what needs a briefing or a deck that is not there', () => {
    expect(named(items(mac), 'save').enabled).toBe(false);
    expect(named(items(mac), 'new').enabled).toBe(true);
    const withBriefing = items(mac, { holding: new Set<Condition>(['briefing']) });
    expect(named(withBriefing, 'save').enabled).toBe(true);
    expect(named(withBriefing, 'export').enabled).toBe(false);
  });

  it('leaves keys that mean something in a text to the window', () => {
    expect(named(items(mac), 'remove-slides').registerAccelerator).toBe(false);
  });

  it('opens a recent briefing by its token', () => {
    const opened: string[] = [];
    const recent = [{ token: 't0123456789abcdef', name: 'R&D.lectern' }];
    const all = items(mac, { recent }, { ...nothing, recent: (token) => void opened.push(token) });
    click(all.find(({ label }) => label === 'R&&D.lectern'));
    expect(opened).toEqual(['t0123456789abcdef']);
  });

  it('speaks German where the window does', () => {
    expect(named(items(mac, { words: systemWords('de') }), 'save').label).toBe('Speichern');
  });
});
