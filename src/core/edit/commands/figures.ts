import type { BriefingDocument } from '../../model/document';
import type { Extraction } from '../../model/extraction';
import type { Figure, FigureField } from '../../model/figure';
import type { Group } from '../../model/group';
import { freeId, mapList, withDeck, withExtraction, withFields } from '../change';
import type { Change, FigureCorrection } from '../command';
import { isSameMention, recomputed } from '../ledger';

/**
 * Puts right what was read wrongly, and records that the user did. The deck's own record of the
 * figure follows, wherever slides point to it; the place in the article stays.
 */
export const correctFigure: Change<'correct-figure'> = (document, command) => {
  const extraction = document.extractions.find(({ article }) => article.id === command.article);
  const before = extraction?.figures.find(({ id }) => id === command.figure);
  if (before === undefined) return document;
  const after = corrected(before, command.correction);
  if (after === before) return document;
  const inArticle = withExtraction(document, command.article, (found) =>
    regrouped({ ...found, figures: mapList(found.figures, (one) => (one === before ? after : one)) }),
  );
  return withDeck(inArticle, (deck) => {
    if (command.deck !== null) return command.deck;
    const ledger = mapList(deck.ledger, (entry) =>
      entry.type === 'figure' && isSameMention(entry, before)
        ? corrected(entry, command.correction)
        : entry,
    );
    return withFields(deck, { ledger: recomputed(ledger) });
  });
};

function corrected(figure: Figure, correction: FigureCorrection): Figure {
  const fields = (Object.keys(correction) as (FigureField & keyof FigureCorrection)[]).filter(
    (field) => JSON.stringify(correction[field]) !== JSON.stringify(figure[field]),
  );
  if (fields.length === 0) return figure;
  const grounds = Object.fromEntries(
    fields.map((field) => [field, { how: 'user', finder: 'user' } as const]),
  );
  return { ...figure, ...correction, grounds: { ...figure.grounds, ...grounds } };
}

/** Adds a figure the user marked in the text, ticked, under the next free id and in reading order. */
export const addFigure: Change<'add-figure'> = (document, { figure }) => {
  const extraction = document.extractions.find(({ article }) => article.id === figure.article);
  if (extraction === undefined) return document;
  if (extraction.figures.some((other) => isSameMention(other, figure))) return document;
  const id = freeId('f', extraction.figures.map((other) => other.id));
  const figures = [...extraction.figures, { ...figure, id }].sort((a, b) => a.start - b.start);
  const added = withExtraction(document, figure.article, (found) => ({ ...found, figures }));
  const order = figures.map((other) => other.id);
  return withChosen(added, figure.article, (chosen) =>
    order.filter((other) => other === id || chosen.includes(other)),
  );
};

/** Removes what is no figure, from groups and choice too. The deck keeps what it already shows. */
export const removeFigure: Change<'remove-figure'> = (document, { article, figure: id }) => {
  const removed = withExtraction(document, article, (found) => {
    if (!found.figures.some((figure) => figure.id === id)) return found;
    const figures = found.figures
      .filter((figure) => figure.id !== id)
      .map((figure) => (figure.equivalentOf === id ? { ...figure, equivalentOf: null } : figure));
    return regrouped({ ...found, figures });
  });
  return withChosen(removed, article, (chosen) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : chosen,
  );
};

function withChosen(
  document: BriefingDocument,
  article: string,
  change: (figures: readonly string[]) => readonly string[],
): BriefingDocument {
  const choices = mapList(document.choices, (choice) =>
    choice.article === article ? withFields(choice, { figures: change(choice.figures) }) : choice,
  );
  return withFields(document, { choices });
}

/** Takes out of each group what may stand in it no more, and drops groups of one. */
function regrouped(extraction: Extraction): Extraction {
  const units = new Map(extraction.figures.map((figure) => [figure.id, figure.unit]));
  const fits = (group: Group, id: string): boolean =>
    units.has(id) && (group.unit === null || units.get(id) === group.unit);
  const groups = extraction.groups
    .map((group) => {
      const kept = group.figures.map((id) => fits(group, id));
      if (kept.every(Boolean)) return group;
      return {
        ...group,
        figures: group.figures.filter((_, index) => kept[index]),
        labels: group.labels.filter((_, index) => kept[index]),
        total: group.total !== null && units.has(group.total) ? group.total : null,
      };
    })
    .filter((group) => group.figures.length > 1);
  return { ...extraction, groups };
}
