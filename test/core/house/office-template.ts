import { strToU8, zipSync } from 'fflate';

/** A placeholder of a layout; without a box it stands where the master's does. */
interface TestPlaceholder {
  readonly type?: string;
  readonly idx?: number;
  readonly box?: readonly [x: number, y: number, w: number, h: number];
  readonly size?: number;
  readonly anchor?: string;
}

interface TestLayout {
  readonly type: string;
  readonly name: string;
  readonly placeholders: readonly TestPlaceholder[];
  readonly shapes?: string;
  readonly attributes?: string;
  readonly background?: string;
}

/** What a test changes of a template as PowerPoint makes it. */
export interface OfficeTemplate {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  readonly fonts: readonly [heading: string, body: string];
  /** Layouts by type that are there; all when absent. */
  readonly layouts: readonly string[];
  readonly masters: number;
  /** Shapes that the master paints. */
  readonly shapes: string;
  /** What further stands on layouts, by their type. */
  readonly onLayouts: Readonly<Record<string, string>>;
  readonly background: string;
  readonly titleSize: number;
  readonly autofit: boolean;
  /** Further parts, and relationships of the master to them. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly masterLeads: string;
  readonly themeName: string;
  readonly contentType: string;
  readonly notesMaster: boolean;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.';
const EMU = 12700;

const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

/** One line of a .rels part. */
export const lead = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
const leads = (...lines: readonly string[]): Uint8Array =>
  xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`);

const transform = ([x, y, w, h]: readonly [number, number, number, number]): string =>
  `<a:xfrm><a:off x="${Math.round(x * EMU)}" y="${Math.round(y * EMU)}"/><a:ext cx="${Math.round(w * EMU)}" cy="${Math.round(h * EMU)}"/></a:xfrm>`;

/** A painted rectangle on a master or layout, in points. */
export const block = (id: number, box: readonly [number, number, number, number], fill: string, geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Block ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${transform(box)}${geometry}${fill}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

/** A picture on a master or layout, in points. */
export const pictureOn = (id: number, box: readonly [number, number, number, number], relation: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="Mark"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** A placeholder of a layout. */
export function placeholder(id: number, { type, idx, box, size, anchor }: TestPlaceholder): string {
  const field = type === 'sldNum' ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>' : '';
  const words = field === '' ? '<a:r><a:rPr lang="en-GB"/><a:t>Click to edit</a:t></a:r>' : field;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type ?? 'Content'} Placeholder ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${type === undefined ? '' : ` type="${type}"`}${idx === undefined ? '' : ` idx="${idx}"`}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${box === undefined ? '' : transform(box)}</p:spPr><p:txBody><a:bodyPr${anchor === undefined ? '' : ` anchor="${anchor}"`}/><a:lstStyle>${size === undefined ? '' : `<a:lvl1pPr marL="0" indent="0" algn="${type === 'ctrTitle' || type === 'subTitle' ? 'ctr' : 'l'}"><a:buNone/><a:defRPr sz="${size * 100}"/></a:lvl1pPr>`}</a:lstStyle><a:p>${words}</a:p></p:txBody></p:sp>`
  );
}

const tree = (name: string, background: string, inside: string): string =>
  `<p:cSld${name === '' ? '' : ` name="${name}"`}>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${inside}</p:spTree></p:cSld>`;

const foot: readonly TestPlaceholder[] = [{ type: 'dt', idx: 10 }, { type: 'ftr', idx: 11 }, { type: 'sldNum', idx: 12 }];

/** The layouts of PowerPoint's own design, on a slide of any size. */
function layoutsFor(w: number, h: number): readonly TestLayout[] {
  return [
    {
      type: 'title',
      name: 'Title Slide',
      placeholders: [
        { type: 'ctrTitle', box: [w * 0.125, h * 0.1636, w * 0.75, h * 0.348], size: 60, anchor: 'b' },
        { type: 'subTitle', idx: 1, box: [w * 0.125, h * 0.525, w * 0.75, h * 0.241], size: 24 },
        ...foot,
      ],
    },
    { type: 'obj', name: 'Title and Content', placeholders: [{ type: 'title' }, { idx: 1 }, ...foot] },
    {
      type: 'secHead',
      name: 'Section Header',
      placeholders: [
        { type: 'title', box: [w * 0.068, h * 0.249, w * 0.8625, h * 0.416], size: 60, anchor: 'b' },
        { type: 'body', idx: 1, box: [w * 0.068, h * 0.669, w * 0.8625, h * 0.219], size: 24 },
        ...foot,
      ],
    },
    {
      type: 'twoObj',
      name: 'Two Content',
      placeholders: [{ type: 'title' }, { idx: 1, box: [w * 0.06875, h * 0.266, w * 0.425, h * 0.6345] }, { idx: 2, box: [w * 0.50625, h * 0.266, w * 0.425, h * 0.6345] }, ...foot],
    },
    { type: 'titleOnly', name: 'Title Only', placeholders: [{ type: 'title' }, ...foot] },
    { type: 'blank', name: 'Blank', placeholders: foot },
  ];
}

const BODY_LEVELS = [28, 24, 20, 18, 18]
  .map(
    (size, level) =>
      `<a:lvl${level + 1}pPr marL="${228600 + level * 457200}" indent="-228600" algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPts val="${level === 0 ? 1000 : 500}"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${size * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${level + 1}pPr>`,
  )
  .join('');

const THEME_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const THEME_LINE = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${THEME_FILL}<a:prstDash val="solid"/></a:ln>`;

const themePart = (name: string, [heading, body]: readonly [string, string]): string =>
  `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="House">` +
  Object.entries({ dk1: '1A1A1A', lt1: 'FFFFFF', dk2: '14344B', lt2: 'E8ECEF', accent1: '0B6E99', accent2: 'D9730D', accent3: '448361', accent4: '9065B0', accent5: 'C14C8A', accent6: '787774', hlink: '0B6E99', folHlink: '787774' })
    .map(([slot, value]) => `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`)
    .join('') +
  `</a:clrScheme><a:fontScheme name="House"><a:majorFont><a:latin typeface="${heading}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="${body}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="House"><a:fillStyleLst>${THEME_FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${THEME_LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${THEME_FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A .potx as PowerPoint makes one, with what a test changes. */
export function officeTemplate(changed: Partial<OfficeTemplate> = {}): Uint8Array {
  const given: OfficeTemplate = {
    width: 960,
    height: 540,
    dark: false,
    fonts: ['Cambria', 'Calibri'],
    layouts: ['title', 'obj', 'secHead', 'twoObj', 'titleOnly', 'blank'],
    masters: 1,
    shapes: '',
    onLayouts: {},
    background: '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>',
    titleSize: 44,
    autofit: true,
    parts: {},
    masterLeads: '',
    themeName: 'Harbour Authority',
    contentType: `${PRESENTATION}template.main+xml`,
    notesMaster: false,
    ...changed,
  };
  const { width: w, height: h } = given;
  const layouts = layoutsFor(w, h).filter(({ type }) => given.layouts.includes(type));
  const fit = given.autofit ? '<a:normAutofit/>' : '<a:noAutofit/>';
  const map = given.dark ? 'bg1="dk2" tx1="lt1" bg2="dk1" tx2="lt2"' : 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"';
  const masterShape = (id: number, type: string, idx: number | null, box: readonly [number, number, number, number], body: string, style = ''): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${type} ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${idx === null ? '' : ` idx="${idx}"`}/></p:nvPr></p:nvSpPr><p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${body}<a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>Click to edit</a:t></a:r></a:p></p:txBody></p:sp>`;
  const small = (align: string): string => `<a:lvl1pPr algn="${align}"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"><a:tint val="75000"/></a:schemeClr></a:solidFill></a:defRPr></a:lvl1pPr>`;
  const master = (first: number): string =>
    `<p:sldMaster ${NAMESPACES}>${tree(
      '',
      given.background,
      given.shapes +
        masterShape(2, 'title', null, [w * 0.06875, h * 0.0532, w * 0.8625, h * 0.1933], `<a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0" anchor="ctr">${fit}</a:bodyPr>`) +
        masterShape(3, 'body', 1, [w * 0.06875, h * 0.2662, w * 0.8625, h * 0.6345], `<a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0">${fit}</a:bodyPr>`) +
        masterShape(4, 'dt', 2, [w * 0.06875, h * 0.9269, w * 0.225, h * 0.0532], '<a:bodyPr anchor="ctr"/>', small('l')) +
        masterShape(5, 'ftr', 3, [w * 0.33125, h * 0.9269, w * 0.3375, h * 0.0532], '<a:bodyPr anchor="ctr"/>', small('ctr')) +
        masterShape(6, 'sldNum', 4, [w * 0.70625, h * 0.9269, w * 0.225, h * 0.0532], '<a:bodyPr anchor="ctr"/>', small('r')),
    )}<p:clrMap ${map} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${layouts
      .map((_, index) => `<p:sldLayoutId id="${2147483649 + first + index}" r:id="rId${index + 1}"/>`)
      .join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${given.titleSize * 100}" kern="1200"><a:solidFill><a:schemeClr val="${given.dark ? 'tx1' : 'tx2'}"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${BODY_LEVELS}</p:bodyStyle><p:otherStyle><a:lvl1pPr algn="l"><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`;
  const parts: Record<string, Uint8Array> = {};
  const types: string[] = [];
  const add = (name: string, content: Uint8Array, type: string): void => {
    parts[name] = content;
    types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };
  const masters = Array.from({ length: given.masters }, (_, index) => index);
  for (const index of masters) {
    const first = index * layouts.length;
    add(`ppt/slideMasters/slideMaster${index + 1}.xml`, xml(master(first + index)), `${PRESENTATION}slideMaster+xml`);
    parts[`ppt/slideMasters/_rels/slideMaster${index + 1}.xml.rels`] = leads(
      ...layouts.map((_, nth) => lead(`rId${nth + 1}`, 'slideLayout', `../slideLayouts/slideLayout${first + nth + 1}.xml`)),
      lead(`rId${layouts.length + 1}`, 'theme', `../theme/theme${index + 1}.xml`),
      given.masterLeads,
    );
    add(`ppt/theme/theme${index + 1}.xml`, xml(themePart(given.themeName, given.fonts)), 'application/vnd.openxmlformats-officedocument.theme+xml');
    layouts.forEach((layout, nth) => {
      const name = `ppt/slideLayouts/slideLayout${first + nth + 1}.xml`;
      add(
        name,
        xml(
          `<p:sldLayout ${NAMESPACES} type="${layout.type}" preserve="1">${tree(layout.name, '', (given.onLayouts[layout.type] ?? '') + layout.placeholders.map((one, at) => placeholder(at + 2, one)).join(''))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
        ),
        `${PRESENTATION}slideLayout+xml`,
      );
      parts[name.replace('slideLayouts/', 'slideLayouts/_rels/') + '.rels'] = leads(lead('rId1', 'slideMaster', `../slideMasters/slideMaster${index + 1}.xml`));
    });
  }
  add(
    'ppt/presentation.xml',
    xml(
      `<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst>${masters.map((index) => `<p:sldMasterId id="${2147483648 + index * (layouts.length + 1)}" r:id="rId${index + 1}"/>`).join('')}</p:sldMasterIdLst><p:sldSz cx="${w * EMU}" cy="${h * EMU}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:lvl1pPr algn="l"><a:defRPr sz="1800" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>`,
    ),
    given.contentType,
  );
  parts['ppt/_rels/presentation.xml.rels'] = leads(...masters.map((index) => lead(`rId${index + 1}`, 'slideMaster', `slideMasters/slideMaster${index + 1}.xml`)));
  parts['_rels/.rels'] = leads(lead('rId1', 'officeDocument', 'ppt/presentation.xml'));
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}</Types>`,
    ),
    ...parts,
    ...given.parts,
  });
}
