import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { splitParagraphs } from '../text/fit-text';
import { heightOf, type SetText } from '../text/set-text';
import { textItem, type BodyPage } from './items';

interface FlowDraft {
  readonly name: string;
  /** Sets the whole text at a size. */
  readonly set: (size: number) => SetText;
  /** Sizes to try, largest first; the last is taken when nothing fits on one page. */
  readonly steps: readonly number[];
}

/** Text in a box, going on to further pages at a line when it does not fit at the last size. */
export function flowPages(draft: FlowDraft, box: Box, context: LayoutContext): readonly BodyPage[] {
  const attempts = draft.steps.map(draft.set);
  const set =
    attempts.find((text) => text.overflow.length === 0 && text.height <= box.h) ?? attempts.at(-1);
  if (set === undefined || set.paragraphs.length === 0) return [{ items: [], overflow: [] }];
  const pages: BodyPage[] = [];
  let rest = set.paragraphs;
  while (rest.length > 0) {
    const { head, tail } = splitParagraphs(rest, box.h);
    pages.push({
      items: [textItem(draft.name, { ...box, h: heightOf(head) }, head, context)],
      overflow: pages.length === 0 ? set.overflow : [],
    });
    rest = tail;
  }
  return pages;
}
