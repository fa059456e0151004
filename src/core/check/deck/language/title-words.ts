import type { LedgerEntry } from '../../../model/figure';
import type { Slide } from '../../../model/slide';

/** A slide's title in plain words; a number stands as its source has it. */
export const titleWords = ({ title }: Slide, ledger: ReadonlyMap<string, LedgerEntry>): string =>
  title
    .map((span) => {
      if (span.type === 'text') return span.text;
      if (span.type === 'prompt') return '';
      const entry = ledger.get(span.id);
      return entry === undefined ? '' : entry.type === 'figure' ? entry.quote : String(entry.value);
    })
    .join('')
    .trim();
