import type { Paragraph } from '../../scene/scene';
import { heightOf } from '../text/set-text';

/** Keeps as many lines of a paragraph as fit; the rest is a paragraph of its own. */
function cut(paragraph: Paragraph, height: number): readonly [Paragraph | null, Paragraph | null] {
  const fitting = Math.floor(height / paragraph.lineHeight);
  if (fitting <= 0) return [null, paragraph];
  if (fitting >= paragraph.lines.length) return [paragraph, null];
  return [
    { ...paragraph, lines: paragraph.lines.slice(0, fitting) },
    { ...paragraph, lines: paragraph.lines.slice(fitting), bullet: null },
  ];
}

/** Room on the pages, in points of height. */
export interface PageRoom {
  readonly first: number;
  readonly others: number;
}

/** Paragraphs on pages; a heading goes with what stands under it. */
export function textPages(
  paragraphs: readonly Paragraph[],
  { first, others }: PageRoom,
  isHeading: (paragraph: Paragraph) => boolean,
): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = [[]];
  const waiting = [...paragraphs];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const page = pages.at(-1) ?? [];
    const room = pages.length === 1 ? first : others;
    const used = heightOf([...page, next]) - next.lines.length * next.lineHeight;
    const [fits, rest] = cut(next, room - used);
    if (fits !== null) page.push(fits);
    if (rest === null) continue;
    if (page.length === 0 && pages.length > 1) throw new Error('A line of a hand-out is higher than its page.');
    waiting.unshift(rest);
    const last = page.at(-1);
    if (fits === null && last !== undefined && isHeading(last)) waiting.unshift(...page.splice(-1));
    pages.push([]);
  }
  return pages;
}
