import { deflateSync, inflateSync } from 'node:zlib';
import type { Scene } from '../../../core/scene/scene';
import { finishPdf } from '../../../core/write/pdf/finish-pdf';

/** Adds to a printed PDF what Chromium leaves out; one that is not understood stays as it was printed. */
export function finish(pdf: Uint8Array, scene: Scene): Uint8Array {
  const finished = finishPdf(pdf, scene, { deflate: deflateSync, inflate: inflateSync });
  return finished.ok ? finished.value : pdf;
}

/** Finishes a PDF, here or in another thread. */
export type Finisher = (pdf: Uint8Array, scene: Scene) => Promise<Uint8Array>;
