import { escapeXml, tag, xmlPart } from '../xml/markup';
import { elements, parseXml } from '../xml/tree';

/** One line of a .rels part. Values are as in the file: escaped. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: 'slideLayout'. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Types that the package standard defines rather than the Office one. */
const PACKAGE_TYPES: Readonly<Record<string, string>> = { 'core-properties': `${PACKAGE}/metadata/core-properties` };

/** The relationships of a part, read from its .rels part. */
export const readRelationships = (xml: string): Relationship[] =>
  elements(parseXml(xml), 'Relationship').map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target: attributes.get('Target') ?? '',
    external: attributes.get('TargetMode') === 'External',
  }));

/** A .rels part. */
export const writeRelationships = (relationships: readonly Relationship[]): string =>
  xmlPart(
    tag(
      'Relationships',
      { xmlns: PACKAGE },
      ...relationships.map(
        ({ id, type, target, external }) =>
          `<Relationship Id="${id}" Type="${PACKAGE_TYPES[type] ?? OFFICE + type}" Target="${target}"` +
          (external ? ' TargetMode="External"/>' : '/>'),
      ),
    ),
  );

/** A relationship to another part, by a path relative to the part it is of. */
export const relationship = (id: string, type: string, target: string): Relationship => ({
  id,
  type,
  target: escapeXml(target),
  external: false,
});

/** 'ppt/slides/slide1.xml' → 'ppt/slides/_rels/slide1.xml.rels' */
export const relationshipsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');
