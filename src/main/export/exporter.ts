import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Finding } from '../../core/model/finding';
import { assertNever, done, type Result } from '../../core/model/result';
import { writeAtomically } from '../storage/write-atomically';
import type { PendingWrites } from '../storage/pending-writes';
import { checkWritten } from './check-written';
import { figuresFile } from './data/figures-file';
import { finishInWorker, stageInWorker, writePptxInWorker } from './export-in-worker';
import { printOnPaper } from './print-on-paper';
import { createPrintPage } from './print-page';
import type { JobControl } from './progress';
import { writePdf } from './pdf/write-pdf';
import { printPng } from './png/print-png';
import { writePictures } from './png/write-pictures';

export interface ExportRequest {
  readonly format: 'pptx' | 'pdf' | 'png' | 'csv' | 'json';
  /** The file to write; for png the folder. */
  readonly path: string;
  readonly deck: Deck;
  readonly brand: Brand;
}

/** What stands on the disk after an export. */
export interface Exported {
  readonly path: string;
  readonly bytes: number;
  readonly slides: number;
  readonly findings: readonly Finding[];
}

/** Writes decks as files. The hidden pages it prints with are kept from one export to the next. */
export interface Exporter {
  run(request: ExportRequest, control: JobControl): Promise<Result<Exported>>;
  /** The system's print dialog for a deck. False when it was closed. */
  onPaper(deck: Deck, brand: Brand): Promise<Result<boolean>>;
  /** One slide as PNG, its first page. */
  picture(deck: Deck, brand: Brand, slide: string): Promise<Result<Uint8Array>>;
}

export interface ExporterParts {
  /** File of the built worker. */
  readonly worker: string;
  readonly printPreload: string;
  readonly pending: PendingWrites | null;
}

/** Width of the pictures in pixels. */
const PICTURE_WIDTH = 1920;

/** Same deck, same bytes: the files carry the briefing's date, not the moment of writing. */
export const createdOn = (deck: Deck): string => `${deck.date}T00:00:00Z`;

/** Makes an exporter; nothing is loaded or opened before the first run. */
export function createExporter({ worker, printPreload, pending }: ExporterParts): Exporter {
  const pages = { pdf: createPrintPage(printPreload, 'pdf'), png: createPrintPage(printPreload, 'png') };

  const order = ({ deck, brand }: Pick<ExportRequest, 'deck' | 'brand'>) => ({ deck, brand, created: createdOn(deck) });

  const pptx = async (request: ExportRequest, control: JobControl): Promise<Result<Exported>> => {
    const made = await writePptxInWorker(worker, order(request), control);
    if (!made.ok) return made;
    const { bytes, slides, findings } = made.value;
    const written = await writeAtomically(request.path, bytes, pending);
    return written.ok
      ? done({ path: written.value, bytes: bytes.length, slides, findings })
      : written;
  };

  const printed = async (request: ExportRequest, control: JobControl): Promise<Result<Exported>> => {
    const staged = await stageInWorker(worker, order(request), control);
    if (!staged.ok) return staged;
    const { scene, findings } = staged.value;
    const written =
      request.format === 'pdf'
        ? await writePdf(pages.pdf, scene, request.path, pending, finishInWorker(worker), control)
        : await writePictures(pages.png, scene, { folder: request.path, width: PICTURE_WIDTH }, pending, control);
    return written.ok ? done({ ...written.value, slides: scene.slides.length, findings }) : written;
  };

  const figures = async (
    format: 'csv' | 'json',
    request: ExportRequest,
    control: JobControl,
  ): Promise<Result<Exported>> => {
    const staged = await stageInWorker(worker, order(request), control);
    if (!staged.ok) return staged;
    const { scene, findings } = staged.value;
    const bytes = figuresFile(format, request.deck, scene);
    const written = await writeAtomically(request.path, bytes, pending);
    return written.ok
      ? done({ path: written.value, bytes: bytes.length, slides: scene.slides.length, findings })
      : written;
  };

  /** Opens what was written and adds what is wrong with it. */
  const checked = async (
    format: 'pptx' | 'pdf',
    exported: Result<Exported>,
    { onProgress }: JobControl,
  ): Promise<Result<Exported>> => {
    if (!exported.ok) return exported;
    onProgress({ stage: 'checking', done: 0, of: 1 });
    const problems = await checkWritten(exported.value.path, format, exported.value.slides);
    onProgress({ stage: 'checking', done: 1, of: 1 });
    return done({ ...exported.value, findings: [...problems, ...exported.value.findings] });
  };

  const write = async (request: ExportRequest, control: JobControl): Promise<Result<Exported>> => {
    switch (request.format) {
      case 'pptx':
        return checked('pptx', await pptx(request, control), control);
      case 'pdf':
        return checked('pdf', await printed(request, control), control);
      case 'png':
        return printed(request, control);
      case 'csv':
      case 'json':
        return figures(request.format, request, control);
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
    onPaper: (deck, brand) =>
      inTurn(async () => {
        const staged = await stageInWorker(worker, order({ deck, brand }), quiet());
        return staged.ok ? printOnPaper(pages.pdf, staged.value.scene, quiet()) : staged;
      }),
    picture: (deck, brand, slide) =>
      inTurn(async () => {
        const staged = await stageInWorker(worker, order({ deck, brand }), quiet());
        if (!staged.ok) return staged;
        const { scene } = staged.value;
        const one = { ...scene, slides: scene.slides.filter((page) => page.slide === slide).slice(0, 1) };
        let picture = new Uint8Array();
        const take = (_index: number, png: Uint8Array): Promise<Result<unknown>> => {
          picture = new Uint8Array(png);
          return Promise.resolve(done(null));
        };
        const taken = await printPng(pages.png, one, PICTURE_WIDTH, take, quiet());
        return taken.ok ? done(picture) : taken;
      }),
  };
}
