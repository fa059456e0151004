import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which at least one module is in a bundle. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as its manifest says. */
  readonly license: string;
  /** Folder that its licence text can be read from. */
  readonly folder: string;
}

/** Where the build notes the packages of one part; dist/ itself holds only what is shipped. */
export const shippedList = (checkout: string, part: string): string =>
  join(checkout, '.cache', 'shipped', `${part}.json`);

/** The package that a module belongs to: the nearest manifest upwards that has a name and a version. */
function packageOf(module: string): ShippedPackage | null {
  if (!module.includes('node_modules')) return null;
  for (let folder = dirname(module); folder.includes('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Partial<ShippedPackage>;
    // Some packages have manifests without a name in their subfolders, to say which module system holds there.
    if (name && version) return { name, version, license: license ?? 'UNKNOWN', folder };
  }
  return null;
}

/**
 * Notes which packages a build took modules from, for the bill of materials and the licences: what
 * was bundled is known here for certain, while the lockfile also lists what only tools need.
 */
export function noteShippedPackages(checkout: string, part: string): Plugin {
  const modules = new Set<string>();
  return {
    name: 'note-shipped-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of Object.keys(output.modules)) modules.add(id.replace(/^\0|[?#].*$/g, ''));
      }
      const packages = [...modules].map(packageOf).filter((one) => one !== null);
      const unique = [...new Map(packages.map((one) => [`${one.name}@${one.version}`, one])).values()];
      const file = shippedList(checkout, part);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(unique.toSorted((a, b) => (a.name < b.name ? -1 : 1)), null, 2));
    },
  };
}
