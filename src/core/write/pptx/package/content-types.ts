import { tag, xmlPart } from '../xml/markup';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const PRESENTATION = `${OFFICE}presentationml.`;

/** Types by extension. */
const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
  xlsx: `${OFFICE}spreadsheetml.sheet`,
  fntdata: 'application/x-fontdata',
};

/** Types by place in the package. */
const OVERRIDES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${PRESENTATION}slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}slideMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${PRESENTATION}notesSlide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}notesMaster+xml`],
  [/^ppt\/presProps\.xml$/, `${PRESENTATION}presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${PRESENTATION}viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}tableStyles+xml`],
  [/^ppt\/theme\/themeOverride[^/]+\.xml$/, `${OFFICE}themeOverride+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${OFFICE}drawingml.chart+xml`],
  [/^customXml\/itemProps\d+\.xml$/, `${OFFICE}customXmlProperties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Names the type of each part that is there, and of none that is not: the library lists a master for every slide. */
export function contentTypes(names: readonly string[]): string {
  const extensions = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const defaults = Object.entries(DEFAULTS)
    .filter(([extension]) => extensions.has(extension))
    .map(([Extension, ContentType]) => tag('Default', { Extension, ContentType }));
  const overrides = names.flatMap((name) => {
    const type = OVERRIDES.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [tag('Override', { PartName: `/${name}`, ContentType: type })];
  });
  return xmlPart(tag('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, ...defaults, ...overrides));
}
