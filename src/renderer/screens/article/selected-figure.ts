import type { Extraction } from '../../../core/model/extraction';
import type { Figure } from '../../../core/model/figure';

const user = { how: 'user', finder: 'user' } as const;

/**
 * A figure from the words a person selected in the article: the first number in them as written.
 * Null when there is no number, or the selection leaves its block.
 */
export function figureFromSelection(selection: Selection, extraction: Extraction): Figure | null {
  if (selection.isCollapsed) return null;
  const quote = selection.toString().trim();
  const digits = /\d[\d,.\u00a0 ]*\d|\d/.exec(quote);
  const block = blockOf(selection.anchorNode);
  if (digits === null || block === null || block !== blockOf(selection.focusNode)) return null;
  const place = extraction.article.blocks.find(({ id }) => id === block.dataset['block']);
  if (place === undefined) return null;
  const range = selection.getRangeAt(0);
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const { text, id } = extraction.article;
  const start = text.indexOf(quote, place.start + before.toString().length);
  if (start === -1 || start + quote.length > place.end) return null;
  const number = { start: start + digits.index, end: start + digits.index + digits[0].length };
  return {
    type: 'figure',
    id: '',
    article: id,
    block: place.id,
    start,
    end: start + quote.length,
    number,
    quote,
    value: Number(digits[0].replace(/[,\u00a0 ]/g, '')),
    valueHigh: null,
    kind: 'count',
    unit: null,
    qualifier: 'exact',
    hedge: null,
    subject: quote.slice(digits.index + digits[0].length).trim(),
    asOf: null,
    attribution: null,
    equivalentOf: null,
    grounds: { value: user, kind: user, unit: user, qualifier: user, subject: user },
  };
}

function blockOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}
