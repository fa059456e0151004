import { mapList, withExtraction, withFields } from '../change';
import type { Change } from '../command';

/** Gives a section the user's own heading. */
export const renameSection: Change<'rename-section'> = (document, command) =>
  withExtraction(document, command.article, (extraction) => {
    const sections = mapList(extraction.outline.sections, (section) =>
      section.id === command.section ? withFields(section, { heading: command.heading }) : section,
    );
    return withFields(extraction, { outline: withFields(extraction.outline, { sections }) });
  });
