import type { SectionQuery } from '../../model/template';
import { carried, carries } from './words';

/** A chosen section with its text. */
export interface SectionText {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** Of a query with many words, a text must carry this many: one or two of them stand in any prose. */
const ENOUGH = 3;

/**
 * Sections that answer a query: those whose heading carries a word, then those whose text does, in
 * both the ones that carry most words first.
 */
export function matchSections<T extends SectionText>(
  query: SectionQuery,
  sections: readonly T[],
): readonly T[] {
  const placed =
    query.place === 'opening' ? sections.slice(0, 1) : query.place === 'closing' ? sections.slice(-1) : sections;
  const { words } = query;
  if (words === undefined) return placed;
  const headed = placed
    .filter((section) => carries(section.heading, words))
    .sort((a, b) => carried(b.heading, words) - carried(a.heading, words));
  const told = placed
    .filter((section) => !headed.includes(section))
    .map((section) => ({ section, count: carried(section.text, words) }))
    .filter(({ count }) => count >= Math.min(ENOUGH, Math.ceil(words.length / 2)))
    .sort((a, b) => b.count - a.count)
    .map(({ section }) => section);
  return [...headed, ...told];
}
