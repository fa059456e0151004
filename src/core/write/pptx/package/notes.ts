import { escapeXml, tag, xmlSafe } from '../xml/markup';
import { descend, eachDescendant, elements, parseXml, serializeXml } from '../xml/tree';
import type { DeckPlan, SlidePlan } from '../plan/deck-plan';
import { xmlOf, type PackageRepair } from './package-repair';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

const MASTER = 'ppt/notesMasters/notesMaster1.xml';
const notesPart = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`;

/**
 * Slides with notes keep their page, a paragraph a line; the empty pages that the library gives all
 * other slides go, and with the last of them the notes master.
 */
export const notes: PackageRepair = (parts, deck) => {
  const written = deck.slides.map((slide) => xmlOf(parts, notesPart(slide.number)));
  for (const slide of deck.slides) {
    parts.delete(notesPart(slide.number));
    parts.delete(relationshipsOf(notesPart(slide.number)));
  }
  deck.slides.forEach((slide, index) => {
    if (slide.notesPage === null) return;
    const part = notesPart(slide.notesPage);
    parts.set(part, mend(written[index] ?? '', slide, deck));
    parts.set(
      relationshipsOf(part),
      writeRelationships([
        relationship('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
        relationship('rId2', 'slide', `../slides/slide${slide.number}.xml`),
      ]),
    );
  });
  if (deck.slides.some((slide) => slide.notesPage !== null)) return;
  parts.delete(MASTER);
  parts.delete(relationshipsOf(MASTER));
};

function mend(xml: string, slide: SlidePlan, deck: DeckPlan): string {
  const root = parseXml(xml);
  const [, notesShape] = elements(descend(root, 'p:cSld', 'p:spTree'), 'p:sp');
  if (notesShape === undefined) throw new Error('A notes page has no notes placeholder');
  const body = descend(notesShape, 'p:txBody');
  body.children = [
    ...elements(body).filter(({ name }) => name !== 'a:p'),
    ...xmlSafe(slide.scene.notes)
      .split(/\r\n|\r|\n/)
      .map((line) => noteParagraph(line, deck.language)),
  ];
  for (const name of ['a:rPr', 'a:endParaRPr']) {
    eachDescendant(root, name, ({ attributes }) => {
      attributes.delete('dirty');
      attributes.set('lang', deck.language);
    });
  }
  return serializeXml(root);
}

const noteParagraph = (line: string, lang: string): string =>
  line.trim() === ''
    ? tag('a:p', {}, tag('a:endParaRPr', { lang }))
    : tag('a:p', {}, tag('a:r', {}, tag('a:rPr', { lang }), `<a:t>${escapeXml(line)}</a:t>`));
