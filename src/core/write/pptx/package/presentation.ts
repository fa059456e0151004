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

/** EMU of the page that the notes master is drawn for; the library turns the slide on its side. */
const NOTES_SIZE = { cx: 6_858_000, cy: 9_144_000 } as const;

/** PowerPoint's slide ids start here. */
const FIRST_SLIDE_ID = 256;
/** The id of the nth slide. */
export const slideId = (number: number): number => FIRST_SLIDE_ID + number - 1;

/** The slides, the order of the lists, sections, and text without kerning, as it was measured. */
export const presentation: PackageRepair = (parts, deck) => {
  const hasNotes = parts.has('ppt/notesMasters/notesMaster1.xml');
  const root = parseXml(xmlOf(parts, PRESENTATION));
  descend(root, 'p:sldIdLst').children = deck.slides.map(({ number }) =>
    tag('p:sldId', { id: slideId(number), 'r:id': `rIdSlide${number}` }),
  );
  const lists = elements(root).filter(
    ({ name }) => ORDER.includes(name) && (hasNotes || name !== 'p:notesMasterIdLst'),
  );
  const notesSize = descend(root, 'p:notesSz').attributes;
  notesSize.set('cx', String(NOTES_SIZE.cx));
  notesSize.set('cy', String(NOTES_SIZE.cy));
  lists.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  eachDescendant(root, 'a:defRPr', ({ attributes }) => attributes.set('kern', '0'));
  root.children = [...lists, ...sections(deck)];
  parts.set(PRESENTATION, serializeXml(root));

  const name = relationshipsOf(PRESENTATION);
  parts.set(
    name,
    writeRelationships([
      ...readRelationships(xmlOf(parts, name)).filter(({ type }) => hasNotes || type !== 'notesMaster'),
      ...deck.slides.map(({ number }) => relationship(`rIdSlide${number}`, 'slide', `slides/slide${number}.xml`)),
      relationship('rIdLedger', 'customXml', `../${LEDGER_PART}`),
    ]),
  );
};

/** PowerPoint's sections, from the slides that open one. Slides before the first form a section of the deck's name. */
/** The list of sections as the presentation's extension; none when no slide opens one. */
export function sections(deck: DeckPlan): string[] {
  const opened: { name: string; slides: string[] }[] = [];
  for (const { scene, number } of deck.slides) {
    if (scene.section !== null || opened.length === 0) {
      opened.push({ name: scene.section ?? deck.scene.title, slides: [] });
    }
    opened.at(-1)?.slides.push(tag('p14:sldId', { id: slideId(number) }));
  }
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
