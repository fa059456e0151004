import type { Paper } from '../../core/layout/handout/paper';
import type { Finding } from '../../core/model/finding';
import { assertNever, done, type Result } from '../../core/model/result';
import { writeAtomically } from '../storage/write-atomically';
import type { PendingWrites } from '../storage/pending-writes';
import { finishInWorker, handoutInWorker, pageInWorker, printableInWorker, verifyInWorker, writeFiguresInWorker, writePptxInWorker } from './export-in-worker';
import { printOnPaper } from './print-on-paper';
import { createPrintPage } from './print-page';
import type { JobControl } from './progress';
import { writePdf } from './pdf/write-pdf';
import { printPng } from './png/print-png';
import { writePictures } from './png/write-pictures';
import { uncheckable, type VerifiedFile } from './verified-file';
import { isCancelled } from '../worker/cancelled';

export interface ExportRequest {
  readonly format: 'pptx' | 'pdf' | 'handout' | 'png' | 'csv' | 'json';
  /** The file to write; for png the folder. */
  readonly path: string;
  /** The deck with its brand, as the window sent them: opened by the worker only. */
  readonly branded: string;
}

/** What stands on the disk. */
interface Written {
  readonly path: string;
  readonly bytes: number;
  readonly slides: number;
  /** True while errors stand in the deck: every page then says DRAFT. */
  readonly draft: boolean;
}

/** What stands on the disk after an export, and what opening it again gave; null for what is not opened again. */
export interface Exported extends Written {
  readonly check: VerifiedFile | null;
}

const isDraft = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

const unverified = (written: Result<Written>): Result<Exported> =>
  written.ok ? done({ ...written.value, check: null }) : written;

/** Writes decks as files. The hidden pages it prints with are kept from one export to the next. */
export interface Exporter {
  run(request: ExportRequest, control: JobControl): Promise<Result<Exported>>;
  /** The system's print dialog for a deck. False when it was closed. */
  onPaper(branded: string): Promise<Result<boolean>>;
  /** One slide as PNG, its first page. */
  picture(branded: string, slide: string): Promise<Result<Uint8Array>>;
}

export interface ExporterParts {
  /** File of the built worker. */
  readonly worker: string;
  readonly printPreload: string;
  readonly pending: PendingWrites | null;
  /** What hand-outs are printed on here. */
  readonly paper: Paper;
}

/** Width of the pictures in pixels. */
const PICTURE_WIDTH = 1920;

/** Makes an exporter; nothing is loaded or opened before the first run. */
export function createExporter({ worker, printPreload, pending, paper }: ExporterParts): Exporter {
  const hidden = { pdf: createPrintPage(printPreload, 'pdf', true), png: createPrintPage(printPreload, 'png', true) };

  /** A file that the worker makes whole. */
  const made = async (request: ExportRequest & { readonly format: 'pptx' | 'csv' | 'json' }, control: JobControl): Promise<Result<Written>> => {
    const { format, path, branded } = request;
    const file =
      format === 'pptx'
        ? await writePptxInWorker(worker, branded, control)
        : await writeFiguresInWorker(worker, format, branded, control);
    if (!file.ok) return file;
    const { bytes, slides, findings } = file.value;
    const written = await writeAtomically(path, bytes, pending);
    return written.ok
      ? done({ path: written.value, bytes: bytes.length, slides, draft: isDraft(findings) })
      : written;
  };

  const printed = async (request: ExportRequest, control: JobControl): Promise<Result<Written>> => {
    const pages =
      request.format === 'handout'
        ? await handoutInWorker(worker, request.branded, paper, control)
        : await printableInWorker(worker, request.branded, control);
    if (!pages.ok) return pages;
    const { deck, findings } = pages.value;
    const written =
      request.format === 'png'
        ? await writePictures(hidden.png, deck, { folder: request.path, width: PICTURE_WIDTH }, pending, control)
        : await writePdf(hidden.pdf, deck, request.path, pending, finishInWorker(worker), control);
    return written.ok ? done({ ...written.value, slides: deck.slides.length, draft: isDraft(findings) }) : written;
  };

  /** Opens what was written and says what is in it. A check that fails takes nothing from the file that stands. */
  const verified = async (exported: Result<Written>, control: JobControl): Promise<Result<Exported>> => {
    if (!exported.ok) return exported;
    const { onProgress } = control;
    onProgress({ stage: 'checking', done: 0, of: 1 });
    const { path, slides } = exported.value;
    const found = await verifyInWorker(worker, path, slides, control);
    onProgress({ stage: 'checking', done: 1, of: 1 });
    if (found.ok) return done({ ...exported.value, check: found.value });
    const check = isCancelled(found.failure) ? null : uncheckable(path, found.failure.message);
    return done({ ...exported.value, check });
  };

  const write = async (request: ExportRequest, control: JobControl): Promise<Result<Exported>> => {
    switch (request.format) {
      case 'pptx':
        return verified(await made({ ...request, format: request.format }, control), control);
      case 'pdf':
      case 'handout':
        return verified(await printed(request, control), control);
      case 'png':
        return unverified(await printed(request, control));
      case 'csv':
      case 'json':
        return unverified(await made({ ...request, format: request.format }, control));
      default:
        return assertNever(request.format);
    }
  };

  /** Beside an export in its own right: nobody watches it, and nothing stops it. */
  const quiet = (): JobControl => ({ signal: new AbortController().signal, onProgress() {} });

  let last: Promise<unknown> = Promise.resolve();
  /** One at a time: they share the hidden pages and the machine. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  return {
    run: (request, control) => inTurn(() => write(request, control)),
    onPaper: (branded) =>
      inTurn(async () => {
        const pages = await printableInWorker(worker, branded, quiet());
        return pages.ok ? printOnPaper(hidden.pdf, pages.value.deck, quiet()) : pages;
      }),
    picture: (branded, slide) =>
      inTurn(async () => {
        const page = await pageInWorker(worker, branded, slide, quiet());
        if (!page.ok) return page;
        let picture = new Uint8Array();
        const take = (_index: number, png: Uint8Array): Promise<Result<unknown>> => {
          picture = new Uint8Array(png);
          return Promise.resolve(done(null));
        };
        const taken = await printPng(hidden.png, page.value.deck, PICTURE_WIDTH, take, quiet());
        return taken.ok ? done(picture) : taken;
      }),
  };
}
