import type { LedgerEntry } from '../model/figure';
import { plain } from '../model/rich-text';
import type { ChartContent, NumberCard, Slide, SlideKind } from '../model/slide';
import { blankSlide } from './blank-slide';

/**
 * A slide of one kind to begin with: figures of the deck where the kind shows figures, prompts
 * wherever the author must write. `charts` are those that the figures allow.
 */
export function exampleSlide(
  kind: SlideKind,
  id: string,
  ledger: readonly LedgerEntry[],
  charts: readonly ChartContent[],
): Slide {
  const slide = blankSlide(kind, id);
  const cards = ledger.filter((entry) => entry.type === 'figure' && entry.subject !== '').map(cardOf);
  const [first, second] = charts;
  switch (slide.kind) {
    case 'key-figures':
      return { ...slide, cards: cards.slice(0, 3) };
    case 'bottom-line':
      return { ...slide, cards: cards.slice(0, 3) };
    case 'big-number':
      return { ...slide, card: cards[0] ?? slide.card };
    case 'figures-table':
      return { ...slide, figures: ledger.slice(0, 6).map((entry) => entry.id) };
    case 'chart':
      return { ...slide, chart: first ?? slide.chart };
    case 'compare':
      return {
        ...slide,
        left: { ...slide.left, chart: first ?? slide.left.chart },
        right: { ...slide.right, chart: second ?? first ?? slide.right.chart },
      };
    default:
      return slide;
  }
}

const cardOf = (entry: LedgerEntry): NumberCard => ({ figure: entry.id, label: plain(entry.subject), note: [] });
