import { createHash } from 'node:crypto';
import type { Component } from './components';

/** SPDX identifiers are one word; several make an expression. */
const licenceField = (license: string): object =>
  /^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license };

/** A name-based UUID (RFC 9562, version 8), so that the same contents give the same document. */
function serialNumber(contents: string): string {
  const hex = createHash('sha256').update(contents).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). */
export function billOfMaterials(version: string, components: readonly Component[]): string {
  const listed = components.map(({ name, version: of, license, purl }) => ({
    type: purl === null ? 'file' : name === 'electron' ? 'framework' : 'library',
    'bom-ref': purl ?? name,
    name,
    version: of,
    licenses: [licenceField(license)],
    ...(purl === null ? {} : { purl }),
  }));
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(JSON.stringify([version, listed])),
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'lectern', name: 'lectern', version } },
    components: listed,
    dependencies: [{ ref: 'lectern', dependsOn: listed.map((one) => one['bom-ref']) }],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The licences of everything shipped, each text once, with all that stand under it. */
export function licenceTexts(components: readonly Component[]): string {
  const byText = new Map<string, Component[]>();
  for (const component of components) byText.set(component.text, [...(byText.get(component.text) ?? []), component]);
  const rule = '='.repeat(78);
  const parts = [...byText].map(([text, under]) => {
    const names = under.map(({ name, version, license }) => `${name} ${version} (${license})`).join('\n');
    return `${rule}\n${names}\n${rule}\n\n${text}\n`;
  });
  return `Lectern contains the following works of others, each under its own licence.\n\n${parts.join('\n')}`;
}
