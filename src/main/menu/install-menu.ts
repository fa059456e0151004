import { Menu } from 'electron';
import { isEnabled, appCommands } from '../../ipc/commands/registry';
import { menuTemplate, type MenuChoices, type MenuState } from './menu-template';

/** What is written in the menu: only when this changes is it put up anew. */
const writing = ({ words, undo, redo, recent }: MenuState): string =>
  JSON.stringify([words.groups, undo, redo, recent]);

/** Puts up the system menu and keeps it true. Gives the function that shows another state. */
export function installMenu(choose: MenuChoices): (state: MenuState) => void {
  let written = '';
  return (state) => {
    const next = writing(state);
    if (next !== written) {
      written = next;
      const template = menuTemplate(state, choose, process.platform === 'darwin');
      Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
      return;
    }
    const menu = Menu.getApplicationMenu();
    for (const id of appCommands) {
      const item = menu?.getMenuItemById(id);
      if (item !== null && item !== undefined) item.enabled = isEnabled(id, state.holding);
    }
  };
}
