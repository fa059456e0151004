import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedComponents } from './components';
import { billOfMaterials, licenceTexts } from './legal';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly main: string;
}

export const readManifest = (checkout: string): Manifest =>
  JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as Manifest;

/** The parts of assets/ that the program reads; the fonts are inside its pages already. */
const ASSETS = ['articles', 'brands', 'templates', 'icon'] as const;

/**
 * Lays out what goes into the package: `app` (its own code and files, nothing of node_modules) and
 * `legal` (licences and bill of materials).
 */
export function stage(checkout: string, into: string, electron: { readonly folder: string; readonly version: string }, forTesting: boolean): void {
  const app = join(into, 'app');
  const legal = join(into, 'legal');
  for (const folder of [app, legal]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const { name, version, description, license, main } = readManifest(checkout);
  const manifest = { name, productName: 'Lectern', version, description, license, main, author: 'Lectern' };
  // Only what says so may be driven by a test from outside.
  writeFileSync(join(app, 'package.json'), `${JSON.stringify(forTesting ? { ...manifest, forTesting } : manifest, null, 2)}\n`);
  for (const part of ['main', 'preload', 'renderer'])
    cpSync(join(checkout, 'dist', part), join(app, 'dist', part), { recursive: true });
  for (const part of ASSETS) cpSync(join(checkout, 'assets', part), join(app, 'assets', part), { recursive: true });

  const components = shippedComponents(checkout, electron.folder, electron.version);
  writeFileSync(join(legal, 'THIRD-PARTY-LICENCES.txt'), licenceTexts(components));
  writeFileSync(join(legal, 'sbom.cdx.json'), billOfMaterials(version, components));
  cpSync(join(checkout, 'LICENSE'), join(legal, 'LICENSE'));
}
