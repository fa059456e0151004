import type { LedgerEntry } from '../../../core/model/figure';
import type { FigureWords } from './rich-text-dom';

/** The number being typed right before the caret, with where it stands; null when there is none. */
export interface Typed {
  readonly digits: string;
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Reads the digits before the caret. */
export function typedNumber(element: HTMLElement): Typed | null {
  const selection = window.getSelection();
  const node = selection?.anchorNode;
  if (!selection?.isCollapsed || !(node instanceof Text) || !element.contains(node)) return null;
  const end = selection.anchorOffset;
  const found = /(?:^|[\s(\p{Sc}])(\d[\d.,]*)$/u.exec(node.data.slice(0, end));
  const digits = found?.[1];
  return digits === undefined ? null : { digits, node, start: end - digits.length, end };
}

/**
 * Where what a figure brings begins: before the words of it that stand typed ahead of the digits. Of
 * 'about INR 2m' none is said twice, be it typed 'about INR 2' or 'inr2'.
 *
 * @param before the text up to the digits.
 * @param shown the figure as it reads.
 */
export function typedFrom(before: string, shown: string): number {
  const lead = shown.slice(0, Math.max(0, shown.search(/\d/))).trim().split(/\s+/).filter((word) => word !== '');
  let start = before.length;
  for (const word of lead.toReversed()) {
    const ahead = before.slice(0, start).trimEnd();
    if (!ahead.toLocaleLowerCase().endsWith(word.toLocaleLowerCase())) break;
    const at = ahead.length - word.length;
    if (/[\p{L}\p{N}]/u.test(ahead.charAt(at - 1))) break;
    start = at;
  }
  return start;
}

/** Ledger entries whose number begins as the typed one does, the shortest first. */
export function completions(
  digits: string,
  ledger: readonly LedgerEntry[],
  words: FigureWords,
): readonly LedgerEntry[] {
  const bare = (text: string): string => text.replace(/[^\d.]/g, '');
  const sought = bare(digits);
  // An article often repeats a number; the first mention stands for all.
  const said = new Set<string>();
  return ledger
    .filter(({ id, value }) => {
      const shown = bare(words(id, 'value') ?? '');
      return shown.startsWith(sought) || String(value).startsWith(sought);
    })
    .filter((entry) => {
      const words = `${entry.value} ${entry.valueHigh} ${entry.unit}`;
      return !said.has(words) && said.add(words);
    })
    .sort((a, b) => String(a.value).length - String(b.value).length)
    .slice(0, 6);
}
