import { guid } from '../guid';
import type { DeckPlan } from '../plan/deck-plan';
import { tag } from '../xml/markup';
import { descend, eachDescendant, elements, parseXml, serializeXml } from '../xml/tree';
import { LEDGER_PART } from './ledger';
import { xmlOf, type PackageRepair } from './package-repair';
import { readRelationships, relationship, relationshipsOf, writeRelationships } from './relationships';

const PRESENTATION = 'ppt/presentation.xml';

/** The order that the schema demands; the library puts the notes master after the slides. */
const ORDER = ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz', 'p:defaultTextStyle'];

/** Order of the lists, sections, and text without kerning, as it was measured. */
export const presentation: PackageRepair = (parts, deck) => {
  const root = parseXml(xmlOf(parts, PRESENTATION));
  const hasNotes = parts.has('ppt/notesMasters/notesMaster1.xml');
  const lists = elements(root).filter(
    ({ name }) => ORDER.includes(name) && (hasNotes || name !== 'p:notesMasterIdLst'),
  );
  lists.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  eachDescendant(root, 'a:defRPr', ({ attributes }) => attributes.set('kern', '0'));
  const slideIds = elements(descend(root, 'p:sldIdLst'), 'p:sldId').map(({ attributes }) => attributes.get('id') ?? '');
  root.children = [...lists, ...sections(deck, slideIds)];
  parts.set(PRESENTATION, serializeXml(root));

  const name = relationshipsOf(PRESENTATION);
  parts.set(
    name,
    writeRelationships([
      ...readRelationships(xmlOf(parts, name)).filter(({ type }) => hasNotes || type !== 'notesMaster'),
      relationship('rIdLedger', 'customXml', `../${LEDGER_PART}`),
    ]),
  );
};

/** PowerPoint's sections, from the slides that open one. Slides before the first form a section of the deck's name. */
function sections(deck: DeckPlan, slideIds: readonly string[]): string[] {
  const opened: { name: string; slides: string[] }[] = [];
  deck.slides.forEach(({ scene }, index) => {
    if (scene.section !== null || opened.length === 0) {
      opened.push({ name: scene.section ?? deck.scene.title, slides: [] });
    }
    opened.at(-1)?.slides.push(tag('p14:sldId', { id: slideIds[index] }));
  });
  if (deck.slides.every(({ scene }) => scene.section === null)) return [];
  const list = opened.map(({ name, slides }, index) =>
    tag('p14:section', { name, id: guid(`section ${index} ${name}`) }, tag('p14:sldIdLst', {}, ...slides)),
  );
  return [
    tag(
      'p:extLst',
      {},
      tag(
        'p:ext',
        { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
        tag('p14:sectionLst', { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' }, ...list),
      ),
    ),
  ];
}
