import type { ParseReport } from '../../ipc/parse-contract';

/** What the worker posts. Named, because pdf.js posts messages of its own from any worker it is loaded in. */
export interface WorkerMessage {
  readonly type: 'lectern:parsed';
  readonly report: ParseReport;
}

export const isWorkerMessage = (data: unknown): data is WorkerMessage =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'lectern:parsed';
