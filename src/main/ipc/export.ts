import { basename, dirname, extname, join } from 'node:path';
import { done, failed } from '../../core/model/result';
import type { ExportFormat } from '../../ipc/contract';
import { openWithSystem } from '../desktop/open-with-system';
import { showInFolder } from '../desktop/show-in-folder';
import type { Services } from '../services';
import { fileNameFrom } from '../storage/file-name';
import { isThere } from '../storage/is-there';
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

  const ask = (format: ExportFormat, suggestedName: string): Promise<string | null> =>
    format === 'png'
      ? dialogs.chooseFolder('pictures')
      : dialogs.saveFile('export', fileNameFrom(suggestedName, endingOf(format)), { name: format, extensions: [extensionOf(format)] });

  /** The same name beside a file of this export; null for pictures, and where another file lies. */
  const besideOf = async (format: ExportFormat, beside: string): Promise<string | null> => {
    const first = tokens.pathOf(beside);
    if (!first.ok || format === 'png') return null;
    const path = join(dirname(first.value), `${basename(first.value, extname(first.value))}${endingOf(format)}`);
    return (await isThere(path)) ? null : path;
  };

  return {
    async 'export:choose'({ format, suggestedName, beside }) {
      const path = (beside === null ? null : await besideOf(format, beside)) ?? (await ask(format, suggestedName));
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
      if (!(await isThere(path.value))) return failed('file-missing:exported', basename(path.value));
      return (await openWithSystem(path.value)) ? done({}) : failed('cannot-open', basename(path.value));
    },

    'export:drag'({ token }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      here.window.webContents.startDrag({ file: path.value, icon: dragIcon() });
      return done({});
    },

    async 'export:show'({ token }) {
      const path = tokens.pathOf(token);
      if (!path.ok) return path;
      if (!(await isThere(path.value))) return failed('file-missing:exported', basename(path.value));
      return (await showInFolder(path.value)) ? done({}) : failed('cannot-show', basename(path.value));
    },
  };
};
