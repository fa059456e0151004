import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { done, failed, type Result } from '../../core/model/result';
import { viewSchema } from '../../ipc/view';
import { writeFailure } from './disk-failure';
import type { PendingWrites } from './pending-writes';
import { writeAtomically } from './write-atomically';

/*
 * One file a briefing, or a draft of a template or brand, so that several windows never share one:
 *
 *   lectern-recovery 2 <sha256 of all that follows>\n
 *   <header as JSON, the content's length in it>\n
 *   <the content as JSON>
 *
 * The first line tells a whole file from a truncated one: without it a cut-off file could be taken
 * for an empty document.
 */
const MAGIC = /^lectern-recovery 2 ([0-9a-f]{64})\n/;
const MAGIC_LENGTH = 'lectern-recovery 2 '.length + 64 + 1;
const EXTENSION = '.lectern-recovery';

const common = {
  id: z.string(),
  /** What the briefing, template or brand is called. */
  name: z.string(),
  /** When this was kept. */
  kept: z.iso.datetime(),
  /** It gave way to something else in its window, and was not on screen when the app ended. */
  aside: z.boolean(),
  /** Of the content, in bytes. */
  length: z.number().int().nonnegative(),
};

const briefingHeaderSchema = z.object({
  ...common,
  // Older files hold briefings only and do not say so.
  what: z.literal('briefing').default('briefing'),
  /** The file it belongs to; null when it was never saved. */
  path: z.string().nullable(),
  /** SHA-256 of that file as it was last read or written; tells whether it changed meanwhile. */
  base: z.string().nullable(),
  view: viewSchema,
});

const draftHeaderSchema = z.object({
  ...common,
  what: z.enum(['template', 'brand']),
  /** Id of the template or brand. */
  entry: z.string(),
  /** The unsaved briefing that its editor stood over; null for none. */
  over: z.string().nullable(),
});

const headerSchema = z.union([draftHeaderSchema, briefingHeaderSchema]);

/** What is kept of a briefing beside its content. */
export type BriefingHeader = Readonly<Omit<z.infer<typeof briefingHeaderSchema>, 'length'>>;

/** What is kept of a draft beside its content. */
export type DraftHeader = Readonly<Omit<z.infer<typeof draftHeaderSchema>, 'length'>>;

export type RecoveryHeader = BriefingHeader | DraftHeader;

/** What was kept, whole, its content not looked at. */
export interface Kept {
  readonly header: RecoveryHeader;
  readonly content: Buffer;
}

const fileOf = (folder: string, id: string): string => join(folder, `${id}${EXTENSION}`);

function checksum(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

const damaged = failed('recovery-damaged');

/**
 * Keeps what is not saved. `texts` are the content as JSON, in parts, checked when it is read back:
 * work that some rule finds fault with is kept all the same.
 */
export async function writeRecovery(
  folder: string,
  header: RecoveryHeader,
  texts: readonly Uint8Array[],
  pending: PendingWrites | null,
): Promise<Result<string>> {
  const length = texts.reduce((sum, part) => sum + part.length, 0);
  const rest = [Buffer.from(`${JSON.stringify({ ...header, length })}\n`), ...texts];
  const file = fileOf(folder, header.id);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return writeFailure(error, file);
  }
  const magic = Buffer.from(`lectern-recovery 2 ${checksum(rest)}\n`);
  return writeAtomically(file, [magic, ...rest], pending);
}

/** Lets go of what was kept: it was saved, or the person said so. */
export const removeRecovery = (folder: string, id: string): Promise<void> =>
  rm(fileOf(folder, id), { force: true });

function parse(bytes: Buffer): Result<Kept> {
  const magic = MAGIC.exec(bytes.subarray(0, MAGIC_LENGTH).toString('latin1'));
  const rest = bytes.subarray(MAGIC_LENGTH);
  if (magic === null || checksum([rest]) !== magic[1]) return damaged;
  const end = rest.indexOf('\n');
  const content = rest.subarray(end + 1);
  try {
    const { length, ...header } = headerSchema.parse(JSON.parse(rest.subarray(0, end).toString('utf8')));
    return length === content.length ? done({ header, content }) : damaged;
  } catch {
    return damaged;
  }
}

/** A file that cannot be used is set aside under another name, never deleted. */
async function load(file: string): Promise<Result<Kept>> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null)
    return failed('no-longer-kept');
  const parsed = parse(bytes);
  if (!parsed.ok) await rename(file, `${file}.damaged`).catch(() => {});
  return parsed;
}

/** What is kept, the latest first, and how many files could not be read whole. */
export async function listRecovery(
  folder: string,
): Promise<{ readonly kept: readonly RecoveryHeader[]; readonly damaged: number }> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(EXTENSION));
  const loaded = await Promise.all(names.map((name) => load(join(folder, name))));
  const kept = loaded.flatMap((one) => (one.ok ? [one.value.header] : []));
  return {
    kept: kept.sort((a, b) => b.kept.localeCompare(a.kept)),
    damaged: loaded.length - kept.length,
  };
}

/** One of them, whole. */
export const readRecovery = (folder: string, id: string): Promise<Result<Kept>> => load(fileOf(folder, id));
