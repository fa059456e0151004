import type { Slide } from '../model/slide';

/** Ledger ids that slides show, wherever in them: spans, cards, chart cells, table rows. */
export function figuresShown(slides: readonly Slide[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (LEDGER_FIELDS.has(key)) found.add(value);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, key);
      return;
    }
    for (const [name, item] of Object.entries(value)) {
      const spanId = name === 'id' && 'form' in value;
      visit(item, spanId ? 'figure' : name);
    }
  };
  for (const slide of slides) visit(slide, '');
  return found;
}

/** Names of the slide fields that hold ledger ids. */
const LEDGER_FIELDS = new Set(['figure', 'figures', 'cells', 'first', 'second', 'alsoList']);
