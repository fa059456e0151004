import type { Extraction } from '../model/extraction';

/**
 * The id a figure, group or section of an article has in the deck's ledger: its own for the first
 * article, led by the article's id for further ones.
 */
export const ledgerId = (article: string, index: number, id: string): string =>
  index === 0 ? id : `${article}-${id}`;

/** The extraction with every figure, group and section id as the ledger knows it. */
export function withLedgerIds(extraction: Extraction, index: number): Extraction {
  if (index === 0) return extraction;
  const rename = (id: string): string => ledgerId(extraction.article.id, index, id);
  return {
    ...extraction,
    figures: extraction.figures.map((figure) => ({
      ...figure,
      id: rename(figure.id),
      equivalentOf: figure.equivalentOf === null ? null : rename(figure.equivalentOf),
    })),
    groups: extraction.groups.map((group) => ({
      ...group,
      id: rename(group.id),
      figures: group.figures.map(rename),
      total: group.total === null ? null : rename(group.total),
    })),
    outline: {
      ...extraction.outline,
      sections: extraction.outline.sections.map((section) => ({ ...section, id: rename(section.id) })),
    },
  };
}
