import { escapeXml, tag, xmlSafe } from '../xml/markup';
import { descend, elements, parseXml, serializeXml, type XmlElement } from '../xml/tree';
import { plainGroup } from '../xml/plain-group';
import type { DeckPlan, SlidePlan } from '../plan/deck-plan';
import { xmlOf, type PackageRepair } from './package-repair';
import { relationshipsOf } from './relationships';

const MASTER = 'ppt/notesMasters/notesMaster1.xml';

/**
 * A deck without notes needs no notes master; the library gives every deck one, with a creation id that
 * is the same in every file, and every slide an empty page.
 */
export const notesMaster: PackageRepair = (parts, deck) => {
  if (deck.slides.some((slide) => slide.notesPage !== null)) {
    const root = parseXml(xmlOf(parts, MASTER));
    const content = descend(root, 'p:cSld');
    withoutExtensions(content);
    plainGroup(content);
    parts.set(MASTER, serializeXml(root));
    return;
  }
  parts.delete(MASTER);
  parts.delete(relationshipsOf(MASTER));
};

const withoutExtensions = (content: XmlElement): void => {
  content.children = elements(content).filter(({ name }) => name !== 'p:extLst');
};

/** What the library writes around the notes of a slide: the same for every slide. */
export interface NotesFrame {
  readonly before: string;
  readonly after: string;
}

/** Stands for the notes while the page around them is mended. */
const WORDS = '\uE000';

/**
 * A notes page of the library, mended, to be filled with the notes of each slide. Its page number is
 * the notes master's to show, and its fixed creation id is the same in every file.
 */
export function notesFrame(xml: string): NotesFrame {
  const root = parseXml(xml);
  const content = descend(root, 'p:cSld');
  withoutExtensions(content);
  plainGroup(content);
  const tree = descend(content, 'p:spTree');
  const [slideImage, notesShape] = elements(tree, 'p:sp');
  if (slideImage === undefined || notesShape === undefined) throw new Error('A notes page has no notes placeholder');
  tree.children = [...elements(tree).filter(({ name }) => name !== 'p:sp'), slideImage, notesShape];
  const body = descend(notesShape, 'p:txBody');
  body.children = [...elements(body).filter(({ name }) => name !== 'a:p'), WORDS];
  const [before = '', after = ''] = serializeXml(root).split(WORDS);
  return { before, after };
}

/** The notes page of a slide: a paragraph a line, in the deck's language. */
export function notesPage({ before, after }: NotesFrame, slide: SlidePlan, deck: DeckPlan): string {
  const lines = xmlSafe(slide.scene.notes).split(/\r\n|\r|\n/);
  return before + lines.map((line) => noteParagraph(line, deck.language)).join('') + after;
}

const noteParagraph = (line: string, lang: string): string =>
  line.trim() === ''
    ? tag('a:p', {}, tag('a:endParaRPr', { lang }))
    : tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang }), `<a:t>${escapeXml(line)}</a:t>`));
