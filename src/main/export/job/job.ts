import type { Result } from '../../../core/model/result';
import type { Scene } from '../../../core/scene/scene';
import type { ExportProgress } from '../progress';

/** One file or folder that a job writes. */
export type JobOutput =
  /** Of the order's scene, or of pages of its own, as a hand-out has them. */
  | { readonly format: 'pdf'; readonly path: string; readonly scene?: Scene }
  /** A folder of pictures, each `width` pixels wide. */
  | { readonly format: 'png'; readonly path: string; readonly width: number };

/** What the command line asks of a hidden Electron: the job file's contents, as JSON. */
export interface PrintOrder {
  readonly scene: Scene;
  readonly outputs: readonly JobOutput[];
}

/** What was written, one an output, in order. */
export interface Printed {
  readonly path: string;
  readonly bytes: number;
  readonly slides: number;
  /** From the order's arrival in the page to the file on disk. */
  readonly milliseconds: number;
}

/** One line of JSON on Electron's stdout, behind JOB_MARK; other lines are Chromium's and mean nothing. */
export type JobMessage =
  | { readonly type: 'progress'; readonly output: number; readonly progress: ExportProgress }
  | { readonly type: 'result'; readonly result: Result<readonly Printed[]> };

export const JOB_MARK = 'lectern-job ';
