import type { Result } from '../../../core/model/result';
import type { Scene } from '../../../core/scene/scene';
import type { Printable } from '../../../core/scene/printable';
import type { ExportProgress } from '../progress';

/** One file or folder that an order wants. */
export type OrderedOutput =
  /** Of the order's scene, or of pages of its own, as a hand-out has them. */
  | { readonly format: 'pdf'; readonly path: string; readonly scene?: Scene }
  /** A folder of pictures, each `width` pixels wide. */
  | { readonly format: 'png'; readonly path: string; readonly width: number };

/** What the command line wants printed. */
export interface PrintOrder {
  readonly scene: Scene;
  readonly outputs: readonly OrderedOutput[];
}

/** One output as a hidden Electron makes it: prints a deck, or takes pictures of the job's. */
export type JobOutput =
  | { readonly format: 'pdf'; readonly deck: Printable | null }
  | { readonly format: 'png'; readonly path: string; readonly width: number };

/** What a hidden Electron is asked: the job file's contents, as JSON. */
export interface Job {
  readonly deck: Printable;
  readonly outputs: readonly JobOutput[];
}

/** One line of JSON on Electron's stdout, behind JOB_MARK; other lines are Chromium's and mean nothing. */
export type JobMessage =
  | { readonly type: 'progress'; readonly output: number; readonly progress: ExportProgress }
  /** A part of a PDF as Chromium printed it, in a file beside the job file. */
  | { readonly type: 'part'; readonly output: number; readonly file: string }
  /** No more parts of this output will come. */
  | { readonly type: 'printed'; readonly output: number }
  | { readonly type: 'result'; readonly result: Result<null> };

export const JOB_MARK = 'lectern-job ';
