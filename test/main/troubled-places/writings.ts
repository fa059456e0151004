import { briefingFiles } from '../../../src/main/documents/briefing-files';
import { backupsIn } from '../../../src/main/storage/backups';
import { createSeenFiles } from '../../../src/main/storage/seen-files';
import { exportDecks } from '../../../src/cli/commands/export';
import { readArguments } from '../../../src/cli/arguments';
import { readHere } from '../../cli/read-here';

/** What puts a file on the disk for a person. */
export const WRITINGS = ['saving a briefing', 'exporting a presentation', 'exporting the figures'] as const;
export type Writing = (typeof WRITINGS)[number];

const document = { format: 'lectern', version: 1, extractions: [], choices: [{ article: 'a1', figures: Array.from({ length: 2_000 }, (_, n) => `figure-${n}`), sections: [] }], deck: null } as const;

async function exported(option: string, path: string): Promise<string> {
  const read = readArguments(['export', 'assets/articles/encrochat.md', option, path]);
  if (!read.ok || read.value.command.name !== 'export') throw new Error('not an export');
  const outcome = await exportDecks(read.value.command, { assets: 'assets', now: '2024-05-06T07:08:09.000Z', clock: () => 0, parse: readHere, secondWorker: null, tell: () => {} }, null);
  return outcome.ok ? 'written' : outcome.refusal.failure.code;
}

/**
 * Writes to a path as the app or the command line does.
 * @param backups a folder for the copies that saving keeps.
 * @returns 'written', or the failure's code.
 */
export async function write(writing: Writing, path: string, backups: string): Promise<string> {
  switch (writing) {
    case 'saving a briefing': {
      const saved = await briefingFiles(createSeenFiles(), backupsIn(backups, null), null).save(path, JSON.stringify(document), true);
      return saved.ok ? 'written' : saved.failure.code;
    }
    case 'exporting a presentation':
      return exported('--pptx', path);
    case 'exporting the figures':
      return exported('--csv', path);
  }
}
