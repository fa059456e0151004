import type { SectionQuery } from '../../model/template';
import { carries } from './words';

/** A chosen section with its text. */
export interface SectionText {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** Sections that answer a query, those whose heading carries a word before those whose text does. */
export function matchSections<T extends SectionText>(
  query: SectionQuery,
  sections: readonly T[],
): readonly T[] {
  const placed =
    query.place === 'opening' ? sections.slice(0, 1) : query.place === 'closing' ? sections.slice(-1) : sections;
  const { words } = query;
  if (words === undefined) return placed;
  const headed = placed.filter((section) => carries(section.heading, words));
  const told = placed.filter((section) => !headed.includes(section) && carries(section.text, words));
  return [...headed, ...told];
}
