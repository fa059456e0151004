import type { MenuItemConstructorOptions } from 'electron';
import type { EventPayload } from '../../ipc/contract';

export type MenuCommand = EventPayload<'menu:command'>['command'];

type Item = MenuItemConstructorOptions;

/** The menu as data, so that each platform's habits can be tested without a window. */
export function menuTemplate(choose: (command: MenuCommand) => void, mac: boolean): readonly Item[] {
  const item = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    id: command,
    label,
    click: () => choose(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const line: Item = { type: 'separator' };
  const about = item('About Lectern', 'about');

  const ownMenu: Item = {
    label: 'Lectern',
    submenu: [about, line, { role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }, line, { role: 'quit' }],
  };
  return [
    ...(mac ? [ownMenu] : []),
    {
      label: '&File',
      submenu: [
        item('&New Briefing', 'new', 'CmdOrCtrl+N'),
        item('Open &Article…', 'open-article', 'CmdOrCtrl+O'),
        item('Open &Briefing…', 'open-document', 'CmdOrCtrl+Shift+O'),
        line,
        item('&Save', 'save', 'CmdOrCtrl+S'),
        item('Save &As…', 'save-as', 'CmdOrCtrl+Shift+S'),
        item('Save as &Template…', 'save-template'),
        line,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // Not the roles: one undo, for typing and for everything else.
        item('&Undo', 'undo', 'CmdOrCtrl+Z'),
        item('&Redo', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        item('&Article', 'step-article', 'CmdOrCtrl+1'),
        item('&Deck', 'step-deck', 'CmdOrCtrl+2'),
        item('&Check and Export', 'step-export', 'CmdOrCtrl+3'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
      ],
    },
    ...(mac ? [{ role: 'windowMenu' } satisfies Item] : []),
    ...(mac ? [] : [{ label: '&Help', submenu: [about] } satisfies Item]),
  ];
}
