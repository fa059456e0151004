import { deflateSync, inflateSync } from 'node:zlib';
import { done, type Result } from '../../../core/model/result';
import { finishFiles, type PdfDeck } from '../../../core/write/pdf/finish-pdf';
import { readPdf, type PdfFile } from '../../../core/write/pdf/pdf-file';

/** A part of a PDF as it was printed, and taken apart. */
export interface PrintedPart {
  readonly bytes: Uint8Array;
  readonly file: Result<PdfFile>;
}

export const takeApart = (bytes: Uint8Array): PrintedPart => ({ bytes, file: readPdf(bytes) });

/** Joins the parts of a printed PDF and adds what Chromium leaves out; one part that is not understood stays as it was printed. */
export function finishParts(parts: readonly PrintedPart[], deck: PdfDeck): Result<Uint8Array> {
  const files: PdfFile[] = [];
  for (const { bytes, file } of parts) {
    if (!file.ok) return parts.length === 1 ? done(bytes) : file;
    files.push(file.value);
  }
  return done(finishFiles(files, deck, { deflate: deflateSync, inflate: inflateSync }));
}

/** The same of parts that came all at once. */
export const finish = (parts: readonly Uint8Array[], deck: PdfDeck): Result<Uint8Array> => finishParts(parts.map(takeApart), deck);

/** Finishes a PDF, here or in another thread. */
export type Finisher = (parts: readonly Uint8Array[], deck: PdfDeck) => Promise<Result<Uint8Array>>;
