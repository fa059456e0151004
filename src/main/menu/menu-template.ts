import type { MenuItemConstructorOptions } from 'electron';
import { commandEntry, isEnabled, type AppCommand, type Condition } from '../../ipc/commands/registry';
import type { SystemWords } from '../../ipc/words/en';

type Item = MenuItemConstructorOptions;

/** A briefing that was open lately. */
export interface RecentItem {
  readonly token: string;
  readonly name: string;
}

/** What the menu shows at a moment. */
export interface MenuState {
  readonly words: SystemWords;
  /** What holds in the window in front; nothing where there is none. */
  readonly holding: ReadonlySet<Condition>;
  /** 'Undo move slide' */
  readonly undo: string;
  readonly redo: string;
  readonly recent: readonly RecentItem[];
}

/** What choosing an item sets off. */
export interface MenuChoices {
  readonly command: (command: AppCommand) => void;
  readonly recent: (token: string) => void;
}

const line: Item = { type: 'separator' };

/** The system's menu as data, so that each platform's habits can be tested without a window. */
export function menuTemplate(state: MenuState, choose: MenuChoices, mac: boolean): readonly Item[] {
  const { words } = state;
  const item = (id: AppCommand, label = words.commands[id]): Item => {
    const { keys, keysInWindow } = commandEntry(id, mac);
    return {
      id,
      label,
      accelerator: keys,
      registerAccelerator: !keysInWindow,
      enabled: isEnabled(id, state.holding),
      click: () => choose.command(id),
    };
  };
  const top = (label: string, ...submenu: readonly Item[]): Item => ({ label, submenu: [...submenu] });
  const { menu, groups } = words;

  const recent = top(
    menu.openRecent,
    ...(state.recent.length === 0
      ? [{ label: menu.noRecent, enabled: false }]
      : state.recent.map(({ token, name }) => ({ label: name.replaceAll('&', '&&'), click: () => choose.recent(token) }))),
  );
  const ownMenu = top(
    'Lectern',
    item('about'), line,
    { role: 'services' }, line,
    { role: 'hide', label: menu.hide }, { role: 'hideOthers' }, { role: 'unhide' }, line,
    { role: 'quit', label: menu.quit },
  );
  return [
    ...(mac ? [ownMenu] : []),
    top(
      groups.file,
      item('new'), item('new-window'), line,
      item('open-article'), item('open-document'), recent, item('library'), line,
      item('save'), item('save-as'), item('save-template'), line,
      item('export'), item('print'), line,
      item('close'),
      ...(mac ? [] : [{ role: 'quit', label: menu.quit } satisfies Item]),
    ),
    top(
      groups.edit,
      // Not the roles: one undo, for typing and for everything else.
      item('undo', state.undo), item('redo', state.redo), line,
      { role: 'cut', label: menu.cut },
      { role: 'copy', label: menu.copy },
      { role: 'paste', label: menu.paste },
      { role: 'selectAll', label: menu.selectAll },
      line,
      item('palette'),
    ),
    top(
      groups.slide,
      item('build-deck'), line,
      item('add-slide'), item('duplicate-slides'), item('copy-slide'), item('remove-slides'), line,
      item('move-slides-up'), item('move-slides-down'),
    ),
    top(
      groups.view,
      item('step-article'), item('step-deck'), item('step-export'), line,
      item('present'), item('present-here'), line,
      { role: 'resetZoom', label: menu.actualSize },
      { role: 'zoomIn', label: menu.zoomIn },
      { role: 'zoomOut', label: menu.zoomOut },
      line,
      { role: 'togglefullscreen', label: menu.fullScreen },
    ),
    ...(mac ? [{ role: 'windowMenu', label: menu.window } satisfies Item] : []),
    // macOS looks for the help menu by its role, and puts its own search into it.
    { ...top(groups.help, item('help'), item('shortcuts'), ...(mac ? [] : [line, item('about')])), role: 'help' },
  ];
}
