import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Folders whose parts every presentation brings along; what else there is comes from the first. */
const OWN = /^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters|charts|embeddings|media)\/(?:_rels\/)?/;
/** A part's name before its number, and after it. */
const NUMBERED = /^(.*?)(\d+)(\.[A-Za-z0-9.]+)$/;
const THEME = 'ppt/theme/theme';
const PRESENTATION = 'ppt/presentation.xml';
const PRESENTATION_RELS = 'ppt/_rels/presentation.xml.rels';
const TYPES = '[Content_Types].xml';
/** Ids of masters and layouts of one file are further apart than any presentation has. */
const MASTER_IDS = 1000;

type Parts = Record<string, Uint8Array>;

const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** The text with every number in it that a pattern's group holds made larger. */
const raised = (text: string, pattern: RegExp, by: number): string => text.replace(pattern, (_, before: string, id: string) => `${before}${Number(id) + by}`);

/**
 * Several of our own presentations as one, each on its own master with its own theme. For looking at:
 * properties, notes master and ledger are the first one's.
 */
export function joinPresentations(files: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = files.map((bytes): Parts => unzipSync(bytes));
  if (first === undefined) throw new Error('Nothing to join.');
  const joined: Parts = { ...first };
  others.forEach((other, nth) => add(joined, other, nth + 1));
  return zipSync(joined, { mtime: '1980-01-01', level: 6 });
}

function add(joined: Parts, other: Parts, nth: number): void {
  const highest = highestNumbers(Object.keys(joined));
  const before = highest.get('ppt/slides/slide') ?? 0;
  const renamed = (name: string): string => {
    const [, stem = '', number = '', rest = ''] = NUMBERED.exec(name) ?? [];
    return stem === '' ? name : `${stem}${Number(number) + (highest.get(stem.replace('_rels/', '')) ?? 0)}${rest}`;
  };
  const relations = (part: string, xml: string): string =>
    xml.replace(/Target="([^"]+)"/g, (whole, target: string) => {
      const name = new URL(target, `x:/${part.replace('_rels/', '')}`).pathname.slice(1);
      return isBrought(name) ? `Target="${target.replace(/[^/]+$/, posix.basename(renamed(name)))}"` : whole;
    });
  for (const [name, bytes] of Object.entries(other)) {
    if (!isBrought(name)) continue;
    if (name.endsWith('.rels')) joined[renamed(name)] = strToU8(relations(name, strFromU8(bytes)));
    else if (name.startsWith('ppt/slideMasters/')) joined[renamed(name)] = strToU8(raised(strFromU8(bytes), /(<p:sldLayoutId id=")(\d+)/g, nth * MASTER_IDS));
    else joined[renamed(name)] = bytes;
  }
  const types = [...textOf(other, TYPES).matchAll(/<Override PartName="\/([^"]+)" ContentType="([^"]+)"\/>/g)]
    .filter(([, name = '']) => isBrought(name))
    .map(([, name = '', type = '']) => `<Override PartName="/${renamed(name)}" ContentType="${type}"/>`);
  joined[TYPES] = strToU8(textOf(joined, TYPES).replace('</Types>', `${types.join('')}</Types>`));
  const leads = [...textOf(other, PRESENTATION_RELS).matchAll(/<Relationship Id="([^"]+)" Type="([^"]+\/(?:slide|slideMaster))" Target="([^"]+)"\/>/g)].map(
    ([, id = '', type = '', target = '']) => `<Relationship Id="${id}x${nth}" Type="${type}" Target="${renamed(`ppt/${target}`).slice('ppt/'.length)}"/>`,
  );
  joined[PRESENTATION_RELS] = strToU8(textOf(joined, PRESENTATION_RELS).replace('</Relationships>', `${leads.join('')}</Relationships>`));
  joined[PRESENTATION] = strToU8(withSlides(textOf(joined, PRESENTATION), textOf(other, PRESENTATION), nth, before));
}

/** The theme of a notes master is the first one's, as that master is. */
const isBrought = (name: string): boolean => OWN.test(name) || name === `${THEME}1.xml`;

/** The highest number that parts of a name have. */
function highestNumbers(names: readonly string[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const name of names) {
    const [, stem = '', number = ''] = NUMBERED.exec(name) ?? [];
    highest.set(stem, Math.max(highest.get(stem) ?? 0, Number(number)));
  }
  return highest;
}

/** Masters, slides and sections of another presentation behind those of the first. */
function withSlides(first: string, other: string, nth: number, before: number): string {
  const inside = (name: string): string => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(other)?.[1] ?? '';
  const relation = (xml: string): string => xml.replace(/r:id="([^"]+)"/g, `r:id="$1x${nth}"`);
  const masters = relation(raised(inside('p:sldMasterIdLst'), /(<p:sldMasterId id=")(\d+)/g, nth * MASTER_IDS));
  const slides = relation(raised(inside('p:sldIdLst'), /(<p:sldId id=")(\d+)/g, before));
  const sections = raised(inside('p14:sectionLst'), /(<p14:sldId id=")(\d+)/g, before).replace(/id="\{[0-9A-F]{2}/g, `id="{${String(nth).padStart(2, '0')}`);
  return first
    .replace('</p:sldMasterIdLst>', `${masters}</p:sldMasterIdLst>`)
    .replace('</p:sldIdLst>', `${slides}</p:sldIdLst>`)
    .replace('</p14:sectionLst>', `${sections}</p14:sectionLst>`);
}
