import { Menu } from 'electron';
import { menuTemplate, type MenuCommand } from './menu-template';

/** Puts up the system menu; what is chosen reaches the window as `menu:command`. */
export const installMenu = (choose: (command: MenuCommand) => void): void =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...menuTemplate(choose, process.platform === 'darwin')]),
  );
