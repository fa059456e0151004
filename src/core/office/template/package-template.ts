import { strToU8, zipSync } from 'fflate';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

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
  fntdata: 'application/x-fontdata',
};

const OVERRIDES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}template.main+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}slideLayout+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}notesMaster+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}tableStyles+xml`],
  [/^ppt\/theme\/themeOverride[^/]+\.xml$/, `${OFFICE}themeOverride+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}theme+xml`],
];

const xml = (markup: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup}`);

function contentTypes(names: readonly string[]): Uint8Array {
  const extensions = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const defaults = Object.entries(DEFAULTS).filter(([extension]) => extensions.has(extension));
  const overrides = names.flatMap((name) => {
    const type = OVERRIDES.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')}${overrides.join('')}</Types>`,
  );
}

/** 1 January 1980: the same parts give the same bytes. */
const ZIP_START = new Date(1980, 0, 1);

/** A template's parts as a .potx. */
export function packageTemplate(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const whole = new Map([
    ['_rels/.rels', xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="ppt/presentation.xml"/></Relationships>')],
    ...parts,
  ]);
  const named = { '[Content_Types].xml': contentTypes([...whole.keys()]), ...Object.fromEntries(whole) };
  return zipSync(named, { level: 9, mtime: ZIP_START });
}
