import { dialog, type BrowserWindow, type FileFilter } from 'electron';

/** Asks the user for files. Null means that they thought better of it. */
export interface Dialogs {
  openFile(title: string, filter: FileFilter): Promise<string | null>;
  saveFile(title: string, suggestedName: string, filter: FileFilter): Promise<string | null>;
  /** `start` is the folder shown first; empty for the system's choice. */
  chooseFolder(title: string, start: string): Promise<string | null>;
  /** Whether the user agrees; the safe answer is the default. */
  confirm(message: string, detail: string, agree: string): Promise<boolean>;
}

/** The system's own dialogs, over the app's window. */
export const systemDialogs = (window: () => BrowserWindow): Dialogs => ({
  async openFile(title, filter) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title,
      filters: [filter],
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
  async saveFile(title, suggestedName, filter) {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title,
      defaultPath: suggestedName,
      filters: [filter],
    });
    return canceled || !filePath ? null : filePath;
  },
  async chooseFolder(title, start) {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title,
      ...(start === '' ? {} : { defaultPath: start }),
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
  async confirm(message, detail, agree) {
    const { response } = await dialog.showMessageBox(window(), {
      type: 'warning',
      message,
      detail,
      buttons: ['Cancel', agree],
      defaultId: 0,
      cancelId: 0,
    });
    return response === 1;
  },
});
