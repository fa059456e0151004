import { LEDGER_PART } from '../package/ledger';
import { xmlOf, type PackageRepair } from '../package/package-repair';
import { sections, slideId } from '../package/presentation';
import { readRelationships, relationship, relationshipsOf, writeRelationships } from '../package/relationships';
import { tag } from '../xml/markup';
import { child, elements, parseXml, serializeXml, type XmlNode } from '../xml/tree';

const PRESENTATION = 'ppt/presentation.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';

/** What stays of the template's own. */
const KEPT = new Set(['p:sldMasterIdLst', 'p:sldSz', 'p:notesSz', 'p:embeddedFontLst', 'p:defaultTextStyle']);

/** Other parts that a presentation leads to, where they are there. */
const COMPANIONS: readonly (readonly [type: string, part: string])[] = [
  ['presProps', 'presProps.xml'],
  ['viewProps', 'viewProps.xml'],
  ['tableStyles', 'tableStyles.xml'],
];

/** The template's presentation becomes the deck's: its masters, size, fonts and text styles, with our slides and sections. */
export const housePresentation: PackageRepair = (parts, deck) => {
  const root = parseXml(xmlOf(parts, PRESENTATION));
  const name = relationshipsOf(PRESENTATION);
  const hasNotes = parts.has(NOTES_MASTER);
  const own = readRelationships(xmlOf(parts, name)).filter(({ type }) => type !== 'notesMaster' && !COMPANIONS.some(([kind]) => kind === type));
  const kept = elements(root).filter((element) => KEPT.has(element.name));
  const slides = tag('p:sldIdLst', {}, ...deck.slides.map(({ number }) => tag('p:sldId', { id: slideId(number), 'r:id': `rIdSlide${number}` })));
  const at = (wanted: string): XmlNode[] => kept.filter((element) => element.name === wanted);
  root.children = [
    ...at('p:sldMasterIdLst'),
    ...(hasNotes ? [tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': 'rIdNotesMaster' }))] : []),
    ...(deck.slides.length === 0 ? [] : [slides]),
    ...at('p:sldSz'),
    child(root, 'p:notesSz') ?? tag('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    ...at('p:embeddedFontLst'),
    ...at('p:defaultTextStyle'),
    ...sections(deck),
  ];
  parts.set(PRESENTATION, serializeXml(root));
  parts.set(
    name,
    writeRelationships([
      ...own,
      ...(hasNotes ? [relationship('rIdNotesMaster', 'notesMaster', 'notesMasters/notesMaster1.xml')] : []),
      ...COMPANIONS.flatMap(([type, part]) => (parts.has(`ppt/${part}`) ? [relationship(`rId${type}`, type, part)] : [])),
      ...deck.slides.map(({ number }) => relationship(`rIdSlide${number}`, 'slide', `slides/slide${number}.xml`)),
      relationship('rIdLedger', 'customXml', `../${LEDGER_PART}`),
    ]),
  );
};
