import type { Paper } from '../../core/layout/handout/paper';
import type { Result } from '../../core/model/result';
import { runWorker, type WorkerBounds } from '../worker/run-worker';
import type { Finisher } from './pdf/finish';
import type { JobControl } from './progress';
import type { ExportMessage, ExportOrder } from './worker-messages';

type MessageOf<T extends ExportMessage['type']> = Extract<ExportMessage, { type: T }>;

/** A deck of 2,000 slides fits; more is a mistake. */
const LIMITS = { maxOldGenerationSizeMb: 3072 } as const;

/** Runs one order to the message that ends it; progress is passed on. */
function fulfil<T extends ExportMessage['type']>(
  workerFile: string,
  order: ExportOrder,
  last: T,
  control: Pick<JobControl, 'onProgress'> & { readonly signal: AbortSignal | null },
): Promise<Result<MessageOf<T>>> {
  const bounds: WorkerBounds = {
    limits: LIMITS,
    milliseconds: null,
    signal: control.signal,
    called: 'The export',
  };
  const isLast = (message: ExportMessage): message is MessageOf<T> => message.type === last;
  return runWorker<ExportMessage, MessageOf<T>>(workerFile, order, bounds, (message) => {
    if (message.type === 'progress') control.onProgress(message.progress);
    return isLast(message) ? message : undefined;
  });
}

/** Lays a deck out and writes it for printing, off the main thread. */
export const printableInWorker = (
  workerFile: string,
  branded: string,
  control: JobControl,
): Promise<Result<MessageOf<'printable'>>> =>
  fulfil(workerFile, { want: 'print', branded }, 'printable', control);

/** Lays a deck out and writes the first page of one of its slides, off the main thread. */
export const pageInWorker = (
  workerFile: string,
  branded: string,
  slide: string,
  control: JobControl,
): Promise<Result<MessageOf<'printable'>>> =>
  fulfil(workerFile, { want: 'page', branded, slide }, 'printable', control);

/** Lays a deck out as pages to hand out, off the main thread. */
export const handoutInWorker = (
  workerFile: string,
  branded: string,
  paper: Paper,
  control: JobControl,
): Promise<Result<MessageOf<'printable'>>> =>
  fulfil(workerFile, { want: 'handout', branded, paper }, 'printable', control);

/** Lays a deck out and writes it as a presentation, off the main thread. */
export const writePptxInWorker = (
  workerFile: string,
  branded: string,
  control: JobControl,
): Promise<Result<MessageOf<'written'>>> =>
  fulfil(workerFile, { want: 'pptx', branded }, 'written', control);

/** Lays a deck out and writes its figures for other programs, off the main thread. */
export const writeFiguresInWorker = (
  workerFile: string,
  format: 'csv' | 'json',
  branded: string,
  control: JobControl,
): Promise<Result<MessageOf<'written'>>> =>
  fulfil(workerFile, { want: 'figures', branded, format }, 'written', control);

/** Opens a written file again, off the main thread. */
export const verifyInWorker = (
  workerFile: string,
  path: string,
  slides: number,
  control: JobControl,
): Promise<Result<MessageOf<'verified'>>> =>
  fulfil(workerFile, { want: 'verify', path, slides }, 'verified', control);

/** Finishes printed PDFs off the main thread. One that came whole and whose finishing fails stays as it was printed. */
export const finishInWorker =
  (workerFile: string): Finisher =>
  async (parts, { title, subject, language, created, madeFrom, size, slides }) => {
    // Without its pages, which a printable deck has too.
    const deck = { title, subject, language, created, madeFrom, size, slides };
    const order: ExportOrder = { want: 'finish', parts, deck };
    const finished = await fulfil(workerFile, order, 'finished', { onProgress() {}, signal: null });
    if (finished.ok) return finished.value.pdf;
    const [only, ...more] = parts;
    return only === undefined || more.length > 0 ? finished : { ok: true, value: only };
  };
