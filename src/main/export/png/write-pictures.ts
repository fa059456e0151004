import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../../core/model/result';
import type { Printable } from '../../../core/scene/printable';
import { writeFailure } from '../../storage/disk-failure';
import type { PendingWrites } from '../../storage/pending-writes';
import { writeAtomically } from '../../storage/write-atomically';
import type { PrintPage } from '../print-page';
import { printPng } from './print-png';
import type { JobControl } from '../progress';
import type { Written } from '../pdf/write-pdf';

/** 'slide-03.png': numbered from 1, with as many digits as the last one needs. */
const pictureName = (index: number, of: number): string =>
  `slide-${String(index + 1).padStart(String(of).length, '0')}.png`;

/** Writes a picture of every slide into a folder, which is made when needed. `width` in pixels. */
export async function writePictures(
  page: PrintPage,
  deck: Printable,
  { folder, width }: { readonly folder: string; readonly width: number },
  pending: PendingWrites | null,
  control: JobControl,
): Promise<Result<Written>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return writeFailure(error, folder);
  }
  let bytes = 0;
  const take = (index: number, picture: Uint8Array): Promise<Result<string>> => {
    bytes += picture.length;
    return writeAtomically(join(folder, pictureName(index, deck.slides.length)), picture, pending);
  };
  const taken = await printPng(page, deck, width, take, control);
  return taken.ok ? { ok: true, value: { path: folder, bytes } } : taken;
}
