import { deflateSync, inflateSync } from 'node:zlib';
import type { Result } from '../../../core/model/result';
import { finishPdf, type PdfDeck } from '../../../core/write/pdf/finish-pdf';

/** Joins the parts of a printed PDF and adds what Chromium leaves out; one part that is not understood stays as it was printed. */
export function finish(parts: readonly Uint8Array[], deck: PdfDeck): Result<Uint8Array> {
  const finished = finishPdf(parts, deck, { deflate: deflateSync, inflate: inflateSync });
  const [only, ...more] = parts;
  return finished.ok || only === undefined || more.length > 0 ? finished : { ok: true, value: only };
}

/** Finishes a PDF, here or in another thread. */
export type Finisher = (parts: readonly Uint8Array[], deck: PdfDeck) => Promise<Result<Uint8Array>>;
