import type { BriefingDocument, Choice } from '../../model/document';
import { mapList, withFields } from '../change';
import type { Change } from '../command';

/** Ticks or unticks figures of one article. */
export const chooseFigures: Change<'choose-figures'> = (document, command) => {
  const known = extractionOf(document, command.article)?.figures.map(({ id }) => id) ?? [];
  return withChoice(document, command.article, (choice) => ({
    figures: toggled(known, choice.figures, command.figures, command.chosen),
  }));
};

/** Ticks or unticks sections of one article. */
export const chooseSections: Change<'choose-sections'> = (document, command) => {
  const known = extractionOf(document, command.article)?.outline.sections.map(({ id }) => id) ?? [];
  return withChoice(document, command.article, (choice) => ({
    sections: toggled(known, choice.sections, command.sections, command.chosen),
  }));
};

const extractionOf = (document: BriefingDocument, id: string) =>
  document.extractions.find(({ article }) => article.id === id);

function withChoice(
  document: BriefingDocument,
  article: string,
  change: (choice: Choice) => Partial<Choice>,
): BriefingDocument {
  const choices = mapList(document.choices, (choice) =>
    choice.article === article ? withFields(choice, change(choice)) : choice,
  );
  return withFields(document, { choices });
}

/** The chosen ids in the article's own order; the very same list when nothing changed. */
function toggled(
  known: readonly string[],
  chosen: readonly string[],
  named: readonly string[],
  on: boolean,
): readonly string[] {
  const next = known.filter((id) => (named.includes(id) ? on : chosen.includes(id)));
  const same = next.length === chosen.length && next.every((id, index) => id === chosen[index]);
  return same ? chosen : next;
}
