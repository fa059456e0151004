import { escapeXml, tag, xmlSafe } from '../xml/markup';
import { descend, elements, parseXml, serializeXml } from '../xml/tree';
import { plainGroup } from '../xml/plain-group';
import type { DeckPlan, SlidePlan } from '../plan/deck-plan';
import type { PackageRepair } from './package-repair';
import { relationshipsOf } from './relationships';

const MASTER = 'ppt/notesMasters/notesMaster1.xml';

/** A deck without notes needs no notes master; the library gives every deck one, and every slide an empty page. */
export const notesMaster: PackageRepair = (parts, deck) => {
  if (deck.slides.some((slide) => slide.notesPage !== null)) return;
  parts.delete(MASTER);
  parts.delete(relationshipsOf(MASTER));
};

/**
 * A notes page of the library with a paragraph a line, in the deck's language. Its page number is
 * the notes master's to show, and its fixed creation id is the same in every file.
 */
export function repairNotes(xml: string, slide: SlidePlan, deck: DeckPlan): string {
  const root = parseXml(xml);
  const content = descend(root, 'p:cSld');
  content.children = elements(content).filter(({ name }) => name !== 'p:extLst');
  plainGroup(content);
  const tree = descend(content, 'p:spTree');
  const [slideImage, notesShape] = elements(tree, 'p:sp');
  if (slideImage === undefined || notesShape === undefined) throw new Error('A notes page has no notes placeholder');
  tree.children = [...elements(tree).filter(({ name }) => name !== 'p:sp'), slideImage, notesShape];
  const body = descend(notesShape, 'p:txBody');
  body.children = [
    ...elements(body).filter(({ name }) => name !== 'a:p'),
    ...xmlSafe(slide.scene.notes)
      .split(/\r\n|\r|\n/)
      .map((line) => noteParagraph(line, deck.language)),
  ];
  return serializeXml(root);
}

const noteParagraph = (line: string, lang: string): string =>
  line.trim() === ''
    ? tag('a:p', {}, tag('a:endParaRPr', { lang }))
    : tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang }), `<a:t>${escapeXml(line)}</a:t>`));
