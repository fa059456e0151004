import { basename, dirname } from 'node:path';
import { shell } from 'electron';
import { done, failed } from '../../core/model/result';
import type { ExportFormat } from '../../ipc/contract';
import { openBeside } from '../export/open-beside';
import type { Services } from '../services';
import { fileNameFrom } from '../storage/file-name';
import { dragIcon } from '../windows/drag-icon';
import { isCancelled } from '../worker/cancelled';
import type { DomainHandlers } from './domains';

type FileFormat = Exclude<ExportFormat, 'png'>;

const extensionOf = (format: FileFormat): string => (format === 'handout' ? 'pdf' : format);

/** How the file's name ends: a hand-out lies beside the PDF of the slides. */
const endingOf = (format: FileFormat): string => (format === 'handout' ? '-handout.pdf' : `.${format}`);

/** Exports: where to, writing, cancelling, and opening what was written. */
export const exportHandlers = (services: Services): DomainHandlers<'export'> => {
  const { dialogs, tokens, exporter, send, here } = services;
  const running = new Map<string, AbortController>();

  const choose = (format: ExportFormat, suggestedName: string): Promise<string | null> =>
    format === 'png'
      ? dialogs.chooseFolder('pictures')
      : dialogs.saveFile('export', fileNameFrom(suggestedName, endingOf(format)), { name: format, extensions: [extensionOf(format)] });

  return {
    async 'export:choose'({ format, suggestedName }) {
      const path = await choose(format, suggestedName);
      if (path === null) return done({ outcome: 'cancelled' });
      return done({
        outcome: 'chosen',
        token: tokens.tokenFor(path),
        name: basename(path),
        folder: basename(dirname(path)),
      });
    },

    async 'export:run'({ token, format, branded }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      if (running.has(token))
        return failed('already-running');
      const controller = new AbortController();
      running.set(token, controller);
      try {
        const exported = await (await exporter()).run(
          { format, path: path.value, branded },
          {
            signal: controller.signal,
            onProgress: (progress) => send('export:progress', { token, ...progress }),
          },
        );
        if (!exported.ok)
          return isCancelled(exported.failure) ? done({ outcome: 'cancelled' }) : exported;
        const { bytes, slides, draft, check } = exported.value;
        return done({
          outcome: 'written',
          token,
          name: basename(path.value),
          bytes,
          slides,
          draft,
          numbers: check?.numbers ?? null,
          findings: check?.findings ?? [],
        });
      } finally {
        running.delete(token);
      }
    },

    'export:cancel'({ token }) {
      running.get(token)?.abort();
      return done({});
    },

    async 'export:open'({ token }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      const opened = process.platform === 'linux' ? await openBeside(path.value) : (await shell.openPath(path.value)) === '';
      return opened ? done({}) : failed('cannot-open', basename(path.value));
    },

    'export:drag'({ token }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      here.window.webContents.startDrag({ file: path.value, icon: dragIcon() });
      return done({});
    },

    'export:show'({ token }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      shell.showItemInFolder(path.value);
      return done({});
    },
  };
};
