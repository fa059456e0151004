import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NeedsPerson } from '../setup/need';
import { run } from '../setup/run';
import type { Progress } from '../setup/say';

export interface RegistryPackage {
  readonly name: string;
  readonly version: string;
  /** Subresource-integrity form: 'sha512-…'. */
  readonly integrity: string;
  /** Size of the tarball in bytes, for the progress line. */
  readonly bytes: number;
}

/** The integrity of a file in subresource-integrity form. */
export async function integrityOf(file: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        stat(join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Fetches a package's tarball through npm itself, so that the machine's registry, proxy,
 * certificates and log-in hold, and checks it against the pinned integrity.
 * @returns path of the tarball in `folder`.
 * @throws NeedsPerson when npm cannot fetch it or the bytes are not the pinned ones.
 */
export async function fetchPackage(
  wanted: RegistryPackage,
  folder: string,
  progress: Progress,
): Promise<string> {
  // A cache of its own shows how much has come, and leaves no second copy behind.
  const cache = join(folder, 'npm-cache');
  await mkdir(cache, { recursive: true });
  const ticking = setInterval(
    () => void folderSize(cache).then((size) => progress.update(Math.min(size, wanted.bytes), wanted.bytes)),
    250,
  );
  const spec = `${wanted.name}@${wanted.version}`;
  const packed = await run('npm', [
    'pack',
    spec,
    '--silent',
    '--ignore-scripts',
    `--cache=${cache}`,
    `--pack-destination=${folder}`,
  ]);
  clearInterval(ticking);
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || !tarball) {
    progress.end();
    throw new NeedsPerson(`npm could not fetch ${spec}:\n${packed.output.trim()}`, '');
  }
  progress.update(wanted.bytes, wanted.bytes);
  progress.end();
  const file = join(folder, tarball);
  if ((await integrityOf(file)) !== wanted.integrity)
    throw new NeedsPerson(`${spec} as fetched is not the package that was tried; it is not used.`, '');
  return file;
}
