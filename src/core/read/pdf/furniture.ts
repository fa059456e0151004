import type { Line } from './lines';
import type { Page } from './page-text';

/** Running heads and feet stand in the outer tenth of a page. */
const EDGE = 0.1;
const PAGE_NUMBER = /^(?:page\s+)?[–—-]?\s*\d{1,4}\s*[–—-]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/** What a browser prints over and under a page: '3/7/2023, 9:41 AM Title' and 'https://… 1/3'. */
const BROWSER = /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?: [AP]M)?\b|(?:https?|file|about):\S*(?: \d+\/\d+)?$)/i;

/**
 * Tells lines that pages repeat at their edges: titles, dates and page numbers that are no part
 * of the text. A line repeats when it is the same but for its digits on most pages.
 */
export function isFurniture(
  pages: readonly Page[],
  lines: readonly Line[],
): (line: Line) => boolean {
  const atEdge = (line: Line): boolean => {
    const height = pages[line.page]?.height ?? 1;
    return line.y < height * EDGE || line.y > height * (1 - EDGE);
  };
  const seenOn = new Map<string, Set<number>>();
  for (const line of lines)
    if (atEdge(line)) {
      const key = withoutDigits(line.text);
      seenOn.set(key, (seenOn.get(key) ?? new Set()).add(line.page));
    }
  const most = Math.max(2, pages.length * 0.4);
  return (line) =>
    atEdge(line) &&
    (PAGE_NUMBER.test(line.text) ||
      BROWSER.test(line.text) ||
      (seenOn.get(withoutDigits(line.text))?.size ?? 0) >= most);
}

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();
