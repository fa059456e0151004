import { resolve } from 'node:path';
import { writeAtomically } from '../../main/storage/write-atomically';
import { EXIT, refused, type Outcome } from '../exit-code';

/** Writes a report for other programs where it was asked for; null asks for none. */
export async function keepReport(path: string | null, report: unknown): Promise<Outcome<null>> {
  if (path === null) return { ok: true, value: null };
  const saved = await writeAtomically(resolve(path), Buffer.from(`${JSON.stringify(report, null, 2)}\n`), null);
  return saved.ok ? { ok: true, value: null } : refused(EXIT.cannotWrite, saved.failure);
}
