import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../setup/run';
import { commandWrapper, copyright, desktopEntry, manualPage, mimeTypes } from './deb-files';
import type { Manifest } from './stage';

/** Where the program stands once installed: it is an add-on package by the Filesystem Hierarchy Standard. */
export const PROGRAM_FOLDER = '/opt/Lectern';

const ICON_SIZES = [16, 32, 48, 64, 128, 256, 512] as const;

/** What Electron links against, by Debian's names; both names where a library's changed with 64-bit time. */
const DEPENDS = [
  'libc6 (>= 2.28)',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libasound2 | libasound2t64',
  'libgbm1',
  'libxss1',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libcups2 | libcups2t64',
  'xdg-utils',
] as const;

async function kibibytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)).then(({ size }) => size)),
  );
  return Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}

const control = ({ version }: Manifest, size: number): string =>
  [
    'Package: lectern',
    `Version: ${version}`,
    'Architecture: amd64',
    'Maintainer: The Lectern team <lectern@localhost>',
    `Installed-Size: ${size}`,
    `Depends: ${DEPENDS.join(', ')}`,
    'Recommends: xvfb, xauth',
    'Section: editors',
    'Priority: optional',
    'Description: turn an article into a branded briefing deck, offline',
    ' Lectern finds the figures and sections of an article, press release or report,',
    ' and makes an editable presentation and a PDF of them in the brand of the house,',
    ' every number traced to its exact words. Nothing leaves the machine.',
    '',
  ].join('\n');

function put(root: string, path: string, contents: string, mode = 0o644): void {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, contents);
  chmodSync(file, mode);
}

/**
 * Builds the Debian package with dpkg-deb itself: what wraps it (electron-installer-debian, fpm)
 * places neither a file type nor a command beside the program.
 *
 * @param unpacked the packed program's folder.
 * @param work a folder for the tree, replaced.
 * @param level of xz, 0 to 9: how small for how long.
 * @throws with what dpkg-deb said when it fails.
 */
export async function buildDeb(
  checkout: string,
  manifest: Manifest,
  unpacked: string,
  work: string,
  { file, level }: { readonly file: string; readonly level: number },
): Promise<void> {
  const root = join(work, 'deb');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, PROGRAM_FOLDER), { recursive: true });
  cpSync(unpacked, join(root, PROGRAM_FOLDER), { recursive: true, verbatimSymlinks: true });
  // Chromium's sandbox where the kernel gives ordinary users no namespaces of their own.
  chmodSync(join(root, PROGRAM_FOLDER, 'chrome-sandbox'), 0o4755);

  put(root, '/usr/bin/lectern', commandWrapper(PROGRAM_FOLDER), 0o755);
  put(root, '/usr/share/applications/lectern.desktop', desktopEntry());
  put(root, '/usr/share/mime/packages/lectern.xml', mimeTypes());
  put(root, '/usr/share/man/man1/lectern.1', manualPage(manifest.version));
  put(root, '/usr/share/doc/lectern/copyright', copyright());
  for (const part of ['THIRD-PARTY-LICENCES.txt', 'sbom.cdx.json'])
    symlinkSync(join(PROGRAM_FOLDER, 'legal', part), join(root, 'usr/share/doc/lectern', part));
  for (const size of ICON_SIZES) {
    const folder = join(root, `usr/share/icons/hicolor/${size}x${size}/apps`);
    mkdirSync(folder, { recursive: true });
    cpSync(join(checkout, 'assets', 'icon', `${size}.png`), join(folder, 'lectern.png'));
  }
  put(root, '/DEBIAN/control', control(manifest, await kibibytes(root)));

  const built = await run('dpkg-deb', ['--root-owner-group', '-Zxz', `-z${level}`, '--build', root, file]);
  if (built.code !== 0) throw new Error(`dpkg-deb could not build the package:\n${built.output}`);
}
