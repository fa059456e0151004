import { finds } from '../../../model/finds';
import { shownFigures } from '../../../model/shown-figures';
import type { DeckRule } from '../deck-rule';

/** Somebody's claim that a slide shows as an established fact: a figure the source attributes. */
export const claimUnmarked: DeckRule = ({ slides, ledger }) => {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  return slides.flatMap((slide) => {
    // The cover names the article, a table and the list of sources quote each figure with its words.
    const quotes = slide.kind === 'cover' || slide.kind === 'sources' || slide.kind === 'figures-table' || slide.kind === 'source-comparison';
    if (slide.standing !== 'fact' || quotes) return [];
    const claimed = shownFigures(slide).flatMap((id) => {
      const entry = byId.get(id);
      return entry?.type === 'figure' && entry.attribution !== null ? [entry] : [];
    });
    const [first] = claimed;
    if (first === undefined || first.attribution === null) return [];
    return [
      {
        ...finds('claim-unmarked', first.quote, first.attribution),
        severity: 'warning' as const,
        place: { slide: slide.id, figure: first.id },
        actual: 'fact',
        expected: 'marked as reported',
        repair: { repair: 'mark-standing', standing: 'reported' } as const,
      },
    ];
  });
};
