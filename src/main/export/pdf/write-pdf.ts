import type { Result } from '../../../core/model/result';
import type { Scene } from '../../../core/scene/scene';
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

/** Prints a scene into a PDF file. */
export async function writePdf(
  page: PrintPage,
  scene: Scene,
  path: string,
  pending: PendingWrites | null,
  finisher: Finisher,
  control: JobControl,
): Promise<Result<Written>> {
  const printed = await printPdf(page, scene, control);
  if (!printed.ok) return printed;
  const bytes = await finisher(printed.value, scene);
  if (!bytes.ok) return bytes;
  const written = await writeAtomically(path, bytes.value, pending);
  return written.ok ? { ok: true, value: { path: written.value, bytes: bytes.value.length } } : written;
}
