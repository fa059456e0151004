import { readFile } from 'node:fs/promises';
import { done, type Result } from '../../../core/model/result';
import type { PdfDeck } from '../../../core/write/pdf/finish-pdf';
import { writeAtomically } from '../../storage/write-atomically';
import type { PrintedPart } from '../pdf/finish';

/** A PDF that is printed: where it goes, and what it says of its deck. */
export interface OrderedPdf {
  readonly path: string;
  readonly deck: PdfDeck;
}

/** Makes files of what is printed, each while the next one is. */
export interface PrintedFiles {
  /** Takes a printed part's file; parts of an output come in order. */
  take(output: number, part: string): void;
  /** The output's parts are all there. */
  whole(output: number, pdf: OrderedPdf): void;
  /** Waits for all files; gives the first failure. */
  written(): Promise<Result<null>>;
}

/** Finishing is loaded while Chromium prints, and each part taken apart while it prints the next. */
export function printedFiles(): PrintedFiles {
  const parts = new Map<number, Promise<PrintedPart>[]>();
  const files: Promise<Result<unknown>>[] = [];
  const finishing = import('../pdf/finish');

  const write = async (output: number, { path, deck }: OrderedPdf): Promise<Result<unknown>> => {
    const printed = await Promise.all(parts.get(output) ?? []);
    const finished = (await finishing).finishParts(printed, deck);
    parts.delete(output);
    return finished.ok ? writeAtomically(path, finished.value, null) : finished;
  };
  const read = async (part: string): Promise<PrintedPart> => (await finishing).takeApart(await readFile(part));
  return {
    take(output, part) {
      parts.set(output, [...(parts.get(output) ?? []), read(part)]);
    },
    whole(output, pdf) {
      files.push(write(output, pdf));
    },
    async written() {
      for (const file of files) {
        const result = await file;
        if (!result.ok) return result;
      }
      return done(null);
    },
  };
}
