import { tag, textTag, xmlPart } from '../xml/markup';
import type { PackageRepair } from './package-repair';
import { relationship, writeRelationships } from './relationships';

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/**
 * Title, subject, language and date, and nothing of who or what made the file: the library names
 * itself as author and company, PowerPoint as the program, and lists fonts and slide titles that are not those of the deck.
 */
export const properties: PackageRepair = (parts, { scene, language }) => {
  const when = (name: string): string =>
    tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, scene.created.replace(/\.\d+(?=Z|[+-])/, ''));
  parts.set(
    'docProps/core.xml',
    xmlPart(
      tag(
        'cp:coreProperties',
        CORE,
        textTag('dc:title', scene.title),
        textTag('dc:subject', scene.subject),
        textTag('dc:language', language),
        textTag('cp:revision', '1'),
        when('dcterms:created'),
        when('dcterms:modified'),
      ),
    ),
  );
  parts.delete('docProps/app.xml');
  parts.set(
    '_rels/.rels',
    writeRelationships([
      relationship('rId1', 'officeDocument', 'ppt/presentation.xml'),
      relationship('rId2', 'core-properties', 'docProps/core.xml'),
    ]),
  );
};
