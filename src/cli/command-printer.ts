import { electronCommand } from '../main/export/job/electron-command';
import type { PrintOrder } from '../main/export/job/job';
import { startPrinter } from '../main/export/job/print-in-electron';
import { EXIT, refused, type Outcome } from './exit-code';
import type { Targets } from './write-briefing';

/** The hidden Electron that prints PDFs and takes pictures for a command, all in one start. */
export interface CommandPrinter {
  print(order: PrintOrder): Promise<Outcome<null>>;
  /** Ends it when there is nothing to print after all. */
  dismiss(): Promise<void>;
}

/** True when something is wanted that only Chromium can make. */
export const needsPrinter = ({ pdf, png, handout }: Pick<Targets, 'pdf' | 'png' | 'handout'>): boolean =>
  pdf !== null || png !== null || handout !== null;

/** Starts a printer, while there is still something to lay out. That there is none to start is told when it is needed. */
export function commandPrinter(tell: (line: string) => void): CommandPrinter {
  const command = electronCommand(process.env, process.versions.electron === undefined ? null : process.execPath);
  if (!command.ok) {
    return { print: () => Promise.resolve(refused(EXIT.missingInstall, command.failure)), dismiss: () => Promise.resolve() };
  }
  const printer = startPrinter(command.value, (noise) => tell(noise.trimEnd()));
  return {
    async print(order) {
      const made = await printer.print(order, { onProgress: () => {}, signal: new AbortController().signal });
      if (made.ok) return { ok: true, value: null };
      const { code } = made.failure;
      return refused(code === 'needs-install' || code === 'no-electron' ? EXIT.missingInstall : EXIT.cannotWrite, made.failure);
    },
    dismiss: () => printer.dismiss(),
  };
}
