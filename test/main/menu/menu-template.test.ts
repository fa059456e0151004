import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { events } from '../../../src/ipc/contract';
import { menuTemplate, type MenuCommand } from '../../../src/main/menu/menu-template';

type Item = MenuItemConstructorOptions;

const items = (mac: boolean, choose: (command: MenuCommand) => void = () => {}): readonly Item[] =>
  menuTemplate(choose, mac).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));

/** Clicks an item as the system would; our handlers look at nothing of what the system passes. */
const click = (item: Item | undefined): void => (item?.click as (() => void) | undefined)?.();

describe.each([
  ['elsewhere', false],
  ['on macOS', true],
])('the menu %s', (_where, mac) => {
  it('offers every command that the window knows, each once', () => {
    const offered = items(mac).flatMap(({ id }) => (id === undefined ? [] : [id]));
    const known = events['menu:command'].shape.command.options;
    expect(offered.sort()).toEqual([...known].sort());
  });

  it('gives no shortcut twice', () => {
    const shortcuts = items(mac).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('tells which command was chosen', () => {
    const chosen: MenuCommand[] = [];
    click(items(mac, (command) => chosen.push(command)).find(({ id }) => id === 'save-as'));
    expect(chosen).toEqual(['save-as']);
  });
});
