import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedList, type ShippedPackage } from '../build/shipped-packages';

/** One thing of somebody else's that a person who installs Lectern gets. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Package URL, https://github.com/package-url/purl-spec, or null where there is none. */
  readonly purl: string | null;
  /** The licence's own words. */
  readonly text: string;
}

const PARTS = ['main', 'preload', 'renderer'] as const;
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt|markdown)|-.*|\.bsd)?$/i;

function licenceText({ name, license, folder }: ShippedPackage): string {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file)).sort();
  if (files.length === 0) return `The package ${name} carries no licence file; its manifest says: ${license}.`;
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

function bundledPackages(checkout: string): readonly Component[] {
  const noted = PARTS.flatMap(
    (part) => JSON.parse(readFileSync(shippedList(checkout, part), 'utf8')) as readonly ShippedPackage[],
  );
  const unique = new Map(noted.map((one) => [`${one.name}@${one.version}`, one]));
  return [...unique.values()].map((one) => ({
    name: one.name,
    version: one.version,
    license: one.license.replace(/^\((.*)\)$/, '$1'),
    purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    text: licenceText(one),
  }));
}

function fonts(checkout: string): readonly Component[] {
  const folder = join(checkout, 'assets', 'fonts', 'LICENSES');
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      name: `${file.replace(/-.*$/, '')} font`,
      version: 'as bundled',
      license: file.includes('OFL') ? 'OFL-1.1' : 'Apache-2.0',
      purl: null,
      text: readFileSync(join(folder, file), 'utf8').trim(),
    }));
}

function runtime(folder: string, version: string): Component {
  const licence = ['LICENSE', 'LICENSE.electron.txt'].map((file) => join(folder, file)).find(existsSync);
  const own = licence ? readFileSync(licence, 'utf8').trim() : 'MIT';
  return {
    name: 'electron',
    version,
    license: 'MIT',
    purl: `pkg:npm/electron@${version}`,
    text: `${own}\n\nThe licences of Chromium and of what it contains are in LICENSES.chromium.html beside the program.`,
  };
}

/**
 * Everything shipped that is not ours: packages as the build took them, fonts, and the runtime.
 * @param electronFolder the unpacked Electron that is packed.
 * @throws when the build has noted nothing.
 */
export function shippedComponents(checkout: string, electronFolder: string, electronVersion: string): readonly Component[] {
  return [...bundledPackages(checkout), ...fonts(checkout), runtime(electronFolder, electronVersion)].toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
  );
}
