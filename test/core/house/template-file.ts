import { strToU8, zipSync } from 'fflate';

/** What a test's template is made of. */
export interface TemplateParts {
  readonly colours: string;
  readonly fonts: readonly [heading: string, body: string];
  readonly themeName: string;
  readonly map: string;
  /** Shapes on the master. */
  readonly shapes: string;
  readonly size: readonly [cx: number, cy: number];
  readonly media: Readonly<Record<string, Uint8Array>>;
}

const srgb = (slot: string, value: string): string => `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`;

/** A house's palette as its theme writes it. */
export const colours = (changed: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    dk1: '1A1A1A',
    lt1: 'FFFFFF',
    dk2: '002B49',
    lt2: 'EEEEEE',
    accent1: '007A87',
    accent2: 'D95F02',
    ...changed,
  })
    .map(([slot, value]) => srgb(slot, value))
    .join('');

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** A small .potx, made here. */
export function templateFile(changed: Partial<TemplateParts> = {}): Uint8Array {
  const parts: TemplateParts = {
    colours: colours(),
    fonts: ['Cambria', 'Calibri'],
    themeName: 'Harbour Bank',
    map: 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
    shapes: '',
    size: [12192000, 6858000],
    media: {},
    ...changed,
  };
  const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  return zipSync({
    '[Content_Types].xml': xml('<Types/>'),
    'ppt/presentation.xml': xml(
      `<p:presentation><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="${parts.size[0]}" cy="${parts.size[1]}"/></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': xml(`<Relationships>${relation('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml')}</Relationships>`),
    'ppt/slideMasters/slideMaster1.xml': xml(`<p:sldMaster><p:cSld><p:spTree>${parts.shapes}</p:spTree></p:cSld><p:clrMap ${parts.map}/></p:sldMaster>`),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': xml(
      `<Relationships>${relation('rId1', 'theme', '../theme/theme1.xml')}${Object.keys(parts.media)
        .map((name, index) => relation(`rId${index + 2}`, 'image', `../media/${name}`))
        .join('')}</Relationships>`,
    ),
    'ppt/theme/theme1.xml': xml(
      `<a:theme name="${parts.themeName}"><a:themeElements><a:clrScheme name="x">${parts.colours}</a:clrScheme><a:fontScheme name="x"><a:majorFont><a:latin typeface="${parts.fonts[0]}"/></a:majorFont><a:minorFont><a:latin typeface="${parts.fonts[1]}"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
    ),
    ...Object.fromEntries(Object.entries(parts.media).map(([name, bytes]) => [`ppt/media/${name}`, bytes])),
  });
}

/** A picture on the master, sized in EMU. */
export const picture = (relationId: string, cx: number, cy: number): string =>
  `<p:pic><p:blipFill><a:blip r:embed="${relationId}"/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm></p:spPr></p:pic>`;
