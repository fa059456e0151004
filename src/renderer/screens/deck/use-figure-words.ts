import { useMemo } from 'react';
import type { Deck } from '../../../core/model/deck';
import type { LedgerEntry } from '../../../core/model/figure';
import { formatFigure } from '../../../core/model/figure-format';
import { useNumberStyle } from '../../state/selectors';
import type { FigureWords } from '../../ui/rich-text/rich-text-dom';

/** Ledgers never change in place, and every field of a slide asks for theirs. */
const known = new WeakMap<Deck['ledger'], ReadonlyMap<string, LedgerEntry>>();

function entriesOf(ledger: Deck['ledger']): ReadonlyMap<string, LedgerEntry> {
  const before = known.get(ledger);
  if (before !== undefined) return before;
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  known.set(ledger, entries);
  return entries;
}

/** How the deck's ledger entries read in the brand's number style and the deck's language. */
export function useFigureWords({ ledger, language }: Deck): FigureWords {
  const style = useNumberStyle(language);
  return useMemo(() => {
    const entries = entriesOf(ledger);
    return (id, form) => {
      const entry = entries.get(id);
      return entry === undefined ? null : formatFigure(entry, form, style);
    };
  }, [ledger, style]);
}
