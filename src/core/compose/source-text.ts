import type { Article } from '../model/article';
import type { Figure } from '../model/figure';
import type { RichText, TextSpan } from '../model/rich-text';

/**
 * The article's own words from `start` to `end`, every figure in them as a ledger span in the
 * source's form, so that the text reads as it stands and each number leads back to its place.
 * Runs of white space become one space.
 */
export function sourceText(
  { text }: Pick<Article, 'text'>,
  figures: readonly Figure[],
  start: number,
  end: number,
): RichText {
  const inside = within(inOrder(figures), start, end);
  const spans: TextSpan[] = [];
  const say = (from: number, to: number): void => {
    const words = text.slice(from, to).replace(/[\s]+/g, ' ');
    if (words !== '') spans.push({ type: 'text', text: words });
  };
  let at = start;
  for (const figure of inside) {
    if (figure.start < at) continue;
    say(at, figure.start);
    spans.push({ type: 'figure', id: figure.id, form: 'source' });
    at = figure.end;
  }
  say(at, end);
  return trimmed(spans);
}

const ordered = new WeakMap<readonly Figure[], readonly Figure[]>();

/** Figures by where they start. Sorted once a list: a long article is taken apart ten thousand times. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const known = ordered.get(figures);
  if (known !== undefined) return known;
  const sorted = figures.toSorted((a, b) => a.start - b.start);
  ordered.set(figures, sorted);
  return sorted;
}

/** Those of ordered figures that lie between two places. */
function within(figures: readonly Figure[], start: number, end: number): readonly Figure[] {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle]?.start ?? 0) < start) from = middle + 1;
    else to = middle;
  }
  const inside: Figure[] = [];
  for (let at = from; (figures[at]?.start ?? end) < end; at += 1) {
    const figure = figures[at];
    if (figure !== undefined && figure.end <= end) inside.push(figure);
  }
  return inside;
}

const trimmed = (spans: readonly TextSpan[]): RichText =>
  spans
    .map((span, index): TextSpan => {
      if (span.type !== 'text') return span;
      const left = index === 0 ? span.text.replace(/^[\s•*–-]+/, '') : span.text;
      return { ...span, text: index === spans.length - 1 ? left.trimEnd() : left };
    })
    .filter((span) => span.type !== 'text' || span.text !== '');
