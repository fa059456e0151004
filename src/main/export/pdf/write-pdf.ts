import type { Result } from '../../../core/model/result';
import type { Printable } from '../../../core/scene/printable';
import type { PendingWrites } from '../../storage/pending-writes';
import { writeAtomically } from '../../storage/write-atomically';
import type { PrintPage } from '../print-page';
import type { Finisher } from './finish';
import { printPdf } from './print-pdf';
import type { JobControl } from '../progress';

/** How large what was written is. */
export interface Written {
  readonly path: string;
  readonly bytes: number;
}

/** Prints a deck into a PDF file. */
export async function writePdf(
  page: PrintPage,
  deck: Printable,
  path: string,
  pending: PendingWrites | null,
  finisher: Finisher,
  control: JobControl,
): Promise<Result<Written>> {
  const parts: Uint8Array[] = [];
  const printed = await printPdf(page, deck, (part) => parts.push(part), control);
  if (!printed.ok) return printed;
  const bytes = await finisher(parts, deck);
  if (!bytes.ok) return bytes;
  const written = await writeAtomically(path, bytes.value, pending);
  return written.ok ? { ok: true, value: { path: written.value, bytes: bytes.value.length } } : written;
}
