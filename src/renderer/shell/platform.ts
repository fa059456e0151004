import { commandEntry, type AppCommand } from '../../ipc/commands/registry';
import { shortcutWords } from '../../ipc/commands/shortcut-words';
import { language } from '../strings';

/** Whether shortcuts are written, and meant, as on macOS. */
export const isMac = navigator.platform.startsWith('Mac');

/** Keys in Electron's notation as the person's keyboard has them. */
export const keysInWords = (keys: string): string => shortcutWords(keys, isMac, language);

/** The keys of a command. */
export const keysOf = (command: AppCommand): string => keysInWords(commandEntry(command, isMac).keys);
