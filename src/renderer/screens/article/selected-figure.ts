import type { Block } from '../../../core/model/article';
import type { Extraction } from '../../../core/model/extraction';
import { readNumbers } from '../../../core/extract/figures/read-numbers';
import type { Figure, Quantity } from '../../../core/model/figure';

const user = { how: 'user', finder: 'user' } as const;

/**
 * A figure from the words a person selected in the article: the first number in them as written.
 * Null when there is no number, or the selection leaves its block.
 */
export function figureFromSelection(selection: Selection, extraction: Extraction): Figure | null {
  if (selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const block = blockOf(range.startContainer);
  if (block === null) return null;
  if (blockOf(range.endContainer) !== block) {
    // Three clicks select a paragraph up to where the next begins.
    const rest = range.cloneRange();
    rest.setStartAfter(block);
    if (rest.toString().trim() !== '') return null;
    range.setEnd(block, block.childNodes.length);
  }
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const place = extraction.article.blocks.find(({ id }) => id === block.dataset['block']);
  return place === undefined ? null : figureIn(extraction, range.toString().trim(), place, before.toString().length);
}

/** A figure from words that a person says stand in the article; null when they do not, or hold no number. */
export function figureFromWords(words: string, extraction: Extraction): Figure | null {
  const quote = words.trim();
  if (quote === '') return null;
  const at = extraction.article.text.indexOf(quote);
  const place = extraction.article.blocks.find(({ start, end }) => start <= at && at + quote.length <= end);
  return place === undefined ? null : figureIn(extraction, quote, place, at - place.start);
}

/** The first number in `quote`, which stands in `place`, `after` characters behind its beginning or later. */
function figureIn({ article }: Extraction, quote: string, place: Block, after: number): Figure | null {
  const read = numberIn(quote, article.language);
  if (read === null) return null;
  const { text, id } = article;
  const start = text.indexOf(quote, place.start + after);
  if (start === -1 || start + quote.length > place.end) return null;
  const { from, to, ...quantity } = read;
  const number = { start: start + from, end: start + to };
  return {
    type: 'figure',
    id: '',
    article: id,
    block: place.id,
    start,
    end: start + quote.length,
    number,
    quote,
    ...quantity,
    attribution: null,
    equivalentOf: null,
    grounds: { value: user, kind: user, unit: user, qualifier: user, subject: user },
  };
}

interface NumberIn extends Quantity {
  /** Place of the number in the words. */
  readonly from: number;
  readonly to: number;
}

/** What the grammar reads in the words; bare digits when it reads nothing. Null when there are none. */
function numberIn(words: string, language: string): NumberIn | null {
  const [found] = readNumbers(words, language);
  if (found !== undefined) {
    const { quote: _, start: from, end: to, ...quantity } = found;
    return { ...quantity, from, to, subject: quantity.subject === '' ? words.slice(to).trim() : quantity.subject };
  }
  const digits = /\d[\d,.\u00a0 ]*\d|\d/.exec(words);
  if (digits === null) return null;
  const to = digits.index + digits[0].length;
  return {
    value: Number(digits[0].replace(/[,\u00a0 ]/g, '')),
    valueHigh: null,
    kind: 'count',
    unit: null,
    qualifier: 'exact',
    hedge: null,
    subject: words.slice(to).trim(),
    asOf: null,
    from: digits.index,
    to,
  };
}

function blockOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}
