import type { BriefingDocument } from '../../model/document';
import type { Section } from '../../model/outline';
import { freeId, mapList, spliced, withExtraction, withFields } from '../change';
import type { Change } from '../command';

/** Gives a section the user's own heading. */
export const renameSection: Change<'rename-section'> = (document, command) =>
  withExtraction(document, command.article, (extraction) => {
    const sections = mapList(extraction.outline.sections, (section) =>
      section.id === command.section ? withFields(section, { heading: command.heading }) : section,
    );
    return withFields(extraction, { outline: withFields(extraction.outline, { sections }) });
  });

/** Joins a section to the one before it, under that one's heading; the first has none to join. */
export const mergeSection: Change<'merge-section'> = (document, { article, section: id }) => {
  const merged = withSections(document, article, (sections) => {
    const at = sections.findIndex((section) => section.id === id);
    const [before, after] = [sections[at - 1], sections[at]];
    if (before === undefined || after === undefined) return sections;
    return spliced(sections, at - 1, 2, [{ ...before, blocks: [...before.blocks, ...after.blocks] }]);
  });
  if (merged === document) return document;
  return withChosenSections(merged, article, (chosen) => chosen.filter((other) => other !== id));
};

/** Parts the section that holds the block: from it on a new one, ticked when its origin is. */
export const splitSection: Change<'split-section'> = (document, { article, block, heading }) => {
  const sections = sectionsOf(document, article);
  const at = sections.findIndex(({ blocks }) => blocks.indexOf(block) > 0);
  const section = sections[at];
  if (section === undefined) return document;
  const id = freeId('s', sections.map((other) => other.id));
  const from = section.blocks.indexOf(block);
  const parts = [
    { ...section, blocks: section.blocks.slice(0, from) },
    { id, heading, headingStated: false, blocks: section.blocks.slice(from) },
  ];
  const split = withSections(document, article, () => spliced(sections, at, 1, parts));
  const order = sectionsOf(split, article).map((other) => other.id);
  return withChosenSections(split, article, (chosen) =>
    order.filter((other) => chosen.includes(other === id ? section.id : other)),
  );
};

const sectionsOf = (document: BriefingDocument, article: string): readonly Section[] =>
  document.extractions.find((extraction) => extraction.article.id === article)?.outline.sections ?? [];

const withSections = (
  document: BriefingDocument,
  article: string,
  change: (sections: readonly Section[]) => readonly Section[],
): BriefingDocument =>
  withExtraction(document, article, (extraction) => {
    const sections = change(extraction.outline.sections);
    return withFields(extraction, { outline: withFields(extraction.outline, { sections }) });
  });

const withChosenSections = (
  document: BriefingDocument,
  article: string,
  change: (sections: readonly string[]) => readonly string[],
): BriefingDocument => ({
  ...document,
  choices: mapList(document.choices, (choice) =>
    choice.article === article ? { ...choice, sections: change(choice.sections) } : choice,
  ),
});
