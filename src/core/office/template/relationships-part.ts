import { writePart } from '../part-node';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** 'ppt/theme/theme1.xml' → 'ppt/theme/_rels/theme1.xml.rels' */
export const relationshipsName = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** A .rels part with targets relative to the part it is of; both stand in folders of ppt/, or in ppt/ itself. */
export const relationshipsPart = (
  of: string,
  relationships: readonly { readonly id: string; readonly kind: string; readonly target: string }[],
): Uint8Array =>
  writePart({
    name: 'Relationships',
    attributes: { xmlns: PACKAGE },
    children: relationships.map(({ id, kind, target }) => ({
      name: 'Relationship',
      attributes: { Id: id, Type: OFFICE + kind, Target: relative(of, target) },
      children: [],
    })),
  });

const relative = (from: string, to: string): string =>
  `${'../'.repeat(from.split('/').length - 2)}${to.slice('ppt/'.length)}`;
