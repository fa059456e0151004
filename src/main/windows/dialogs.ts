import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { Failure } from '../../core/model/result';
import type { SystemLanguage } from '../../ipc/words';
import type { SystemWords } from '../../ipc/words/en';
import { failureIn } from '../../ipc/words/failures';

/** What a dialog is about; its words are the window's language's. */
export type DialogTitle = keyof SystemWords['dialog']['titles'];

/** A kind of file, by its name in every language. */
export interface FileKind {
  readonly name: keyof SystemWords['dialog']['kinds'];
  readonly extensions: readonly string[];
}

/** Asks the user for files. Null means that they thought better of it. */
export interface Dialogs {
  openFile(title: DialogTitle, kind: FileKind): Promise<string | null>;
  saveFile(title: DialogTitle, suggestedName: string, kind: FileKind): Promise<string | null>;
  /** `start` is the folder shown first; empty for the system's choice. */
  chooseFolder(title: DialogTitle, start: string): Promise<string | null>;
  /** Whether the user agrees to open the kept copy of a damaged file; no is the default. */
  confirmCopy(damage: Failure): Promise<boolean>;
}

/** The system's own dialogs, over the app's window and in its language. */
export const systemDialogs = (window: () => BrowserWindow, words: () => SystemWords['dialog'], language: () => SystemLanguage): Dialogs => {
  const filterOf = ({ name, extensions }: FileKind): FileFilter => ({ name: words().kinds[name], extensions: [...extensions] });
  return {
    async openFile(title, kind) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: words().titles[title],
        filters: [filterOf(kind)],
        properties: ['openFile'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async saveFile(title, suggestedName, kind) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: words().titles[title],
        defaultPath: suggestedName,
        filters: [filterOf(kind)],
      });
      return canceled || !filePath ? null : filePath;
    },
    async chooseFolder(title, start) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: words().titles[title],
        ...(start === '' ? {} : { defaultPath: start }),
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async confirmCopy(damage) {
      const { message } = await failureIn(language(), damage);
      const { cancel, damaged } = words();
      const { response } = await dialog.showMessageBox(window(), {
        type: 'warning',
        message,
        detail: damaged.copy,
        buttons: [cancel, damaged.openCopy],
        defaultId: 0,
        cancelId: 0,
      });
      return response === 1;
    },
  };
};
