import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readNumbers } from '../../core/extract/find-figures';
import { finds } from '../../core/model/finds';
import { verifyFile } from '../../core/verify/verify-file';
import { problem, type VerifiedFile } from './verified-file';

/** Opens a deck that was just written, from the disk, and holds it against its own ledger. `slides` is how many it must have. */
export async function verifyWritten(path: string, slides: number): Promise<VerifiedFile> {
  const file = basename(path);
  const verified = await verifyFile(await readFile(path), file, { readNumbers, article: null });
  if (!verified.ok) {
    return { numbers: 0, draft: false, findings: [problem(finds('written-file:unread', file, verified.failure.message), verified.failure.message, 'a whole file')] };
  }
  const { slides: found, draft, findings } = verified.value;
  const numbers = found.reduce((sum, slide) => sum + slide.numbers, 0);
  const missing = found.length === slides ? [] : [problem(finds('written-file:slides', file, found.length, slides), `${found.length} slides`, `${slides} slides`)];
  return { numbers, draft, findings: [...missing, ...findings] };
}
