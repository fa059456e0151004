import { join } from 'node:path';
import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { Failure } from '../../core/model/result';
import type { SystemLanguage } from '../../ipc/words';
import type { SystemWords } from '../../ipc/words/en';
import { failureIn } from '../../ipc/words/failures';
import type { FolderPurpose, VisitedFolders } from '../storage/visited-folders';

/** What a dialog is about; its words are the window's language's. */
export type DialogTitle = keyof SystemWords['dialog']['titles'];

const PURPOSES: Readonly<Record<DialogTitle, FolderPurpose>> = {
  openArticle: 'articles',
  openBriefing: 'briefings',
  saveBriefing: 'briefings',
  openTemplate: 'templates',
  saveTemplate: 'templates',
  openBrand: 'brands',
  saveBrand: 'brands',
  export: 'exports',
  pictures: 'exports',
};

/** A kind of file, by its name in every language. */
export interface FileKind {
  readonly name: keyof SystemWords['dialog']['kinds'];
  readonly extensions: readonly string[];
}

/** Asks the user for files, starting where they were for the same purpose last. Null means that they thought better of it. */
export interface Dialogs {
  openFile(title: DialogTitle, kind: FileKind): Promise<string | null>;
  saveFile(title: DialogTitle, suggestedName: string, kind: FileKind): Promise<string | null>;
  chooseFolder(title: DialogTitle): Promise<string | null>;
  /** Whether the user agrees to open the kept copy of a damaged file; no is the default. */
  confirmCopy(damage: Failure): Promise<boolean>;
}

/** The system's own dialogs, over the app's window and in its language. */
export const systemDialogs = (
  window: () => BrowserWindow,
  words: () => SystemWords['dialog'],
  language: () => SystemLanguage,
  visited: () => Promise<VisitedFolders>,
): Dialogs => {
  const filterOf = ({ name, extensions }: FileKind): FileFilter => ({ name: words().kinds[name], extensions: [...extensions] });
  const startOf = async (title: DialogTitle): Promise<string> => (await visited()).startOf(PURPOSES[title]);
  const remembered = async (title: DialogTitle, path: string | null): Promise<string | null> => {
    if (path !== null) await (await visited()).remember(PURPOSES[title], path);
    return path;
  };
  return {
    async openFile(title, kind) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: words().titles[title],
        defaultPath: await startOf(title),
        filters: [filterOf(kind)],
        properties: ['openFile'],
      });
      return remembered(title, canceled ? null : (filePaths[0] ?? null));
    },
    async saveFile(title, suggestedName, kind) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title: words().titles[title],
        defaultPath: join(await startOf(title), suggestedName),
        filters: [filterOf(kind)],
      });
      return remembered(title, canceled || !filePath ? null : filePath);
    },
    async chooseFolder(title) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: words().titles[title],
        defaultPath: await startOf(title),
        properties: ['openDirectory', 'createDirectory'],
      });
      return remembered(title, canceled ? null : (filePaths[0] ?? null));
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
