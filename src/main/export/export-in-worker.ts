import type { Result } from '../../core/model/result';
import type { JobControl } from './progress';
import { runWorker, type WorkerBounds } from '../worker/run-worker';
import type { ExportMessage, ExportOrder } from './worker-messages';

type Order = Omit<ExportOrder, 'want'>;
type Written = Extract<ExportMessage, { type: 'written' }>;
type StagedMessage = Extract<ExportMessage, { type: 'staged' }>;

/** A deck of 2,000 slides fits; more is a mistake. */
const LIMITS = { maxOldGenerationSizeMb: 3072 } as const;

const boundsOf = ({ signal }: JobControl): WorkerBounds => ({
  limits: LIMITS,
  milliseconds: null,
  signal,
  called: 'The export',
});

/** Lays a deck out off the main thread. */
export const stageInWorker = (
  workerFile: string,
  order: Order,
  control: JobControl,
): Promise<Result<StagedMessage>> =>
  runWorker<ExportMessage, StagedMessage>(
    workerFile,
    { ...order, want: 'scene' } satisfies ExportOrder,
    boundsOf(control),
    (message) => {
      if (message.type === 'progress') control.onProgress(message.progress);
      return message.type === 'staged' ? message : undefined;
    },
  );

/** Lays a deck out and writes it as a presentation, off the main thread. */
export const writePptxInWorker = (
  workerFile: string,
  order: Order,
  control: JobControl,
): Promise<Result<Written>> =>
  runWorker<ExportMessage, Written>(
    workerFile,
    { ...order, want: 'pptx' } satisfies ExportOrder,
    boundsOf(control),
    (message) => {
      if (message.type === 'progress') control.onProgress(message.progress);
      return message.type === 'written' ? message : undefined;
    },
  );
