import { useMemo } from 'react';
import type { Deck } from '../../../core/model/deck';
import { formatFigure } from '../../../core/model/figure-format';
import { useNumberStyle } from '../../state/selectors';
import type { FigureWords } from '../../ui/rich-text/rich-text-dom';

/** How the deck's ledger entries read in the brand's number style. */
export function useFigureWords({ ledger }: Deck): FigureWords {
  const style = useNumberStyle();
  return useMemo(() => {
    const entries = new Map(ledger.map((entry) => [entry.id, entry]));
    return (id, form) => {
      const entry = entries.get(id);
      return entry === undefined ? null : formatFigure(entry, form, style);
    };
  }, [ledger, style]);
}
