import { finds } from '../../model/finds';
import { figuresIn } from '../../model/rich-text';
import type { LedgerEntry } from '../../model/figure';
import type { DeckRule } from './deck-rule';

const said = (entry: LedgerEntry | undefined): string => (entry?.type === 'figure' ? entry.quote : String(entry?.value ?? '?'));

/** Two sources that give different numbers for one thing. */
export const sourceConflict: DeckRule = ({ slides, ledger }) => {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  return slides.flatMap((slide) => {
    if (slide.kind !== 'source-comparison') return [];
    return slide.rows.flatMap(({ subject, first, second, verdict }, index) => {
      if (verdict !== 'conflicts' || first === null || second === null) return [];
      const name = subject.map((span) => (span.type === 'text' ? span.text : '')).join('') || figuresIn(subject).join(', ');
      return [
        {
          ...finds('source-conflict', `${name.charAt(0).toLowerCase()}${name.slice(1)}`, said(byId.get(first)), said(byId.get(second))),
          severity: 'warning' as const,
          place: { slide: slide.id, field: `rows.${index}.subject`, figure: first },
          actual: said(byId.get(first)),
          expected: said(byId.get(second)),
        },
      ];
    });
  });
};
