import type { Paragraph } from '../../scene/scene';
import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { splitParagraphs, type SplitText } from '../text/fit-text';
import { pt } from '../../scene/units';
import type { Overflow } from '../../scene/overflow';
import { heightOf, round, type SetText } from '../text/set-text';
import { chooseStep } from './choose-step';
import { textItem, type BodyPage } from './items';

interface FlowDraft {
  readonly name: string;
  /** Sets the whole text at a size. */
  readonly set: (size: number) => SetText;
  /** Sizes to try, largest first. */
  readonly steps: readonly number[];
  /** Where all stands on one page, paragraphs part by as much more as there is room, up to this. */
  readonly spread?: number;
}

/** Text in a box, at the largest size that takes the fewest pages; pages part at a line. */
export function flowPages(draft: FlowDraft, box: Box, context: LayoutContext): readonly BodyPage[] {
  const { set, pages } = chooseStep(draft.steps, (size) => {
    const set = draft.set(size);
    const pages = deal(set.paragraphs, box.h);
    return { set: { set, pages }, pages: pages.length, cuts: set.overflow.length > 0 };
  });
  const [only, ...more] = pages;
  if (only !== undefined && more.length === 0 && draft.spread !== undefined) {
    return [spreadPage(draft.name, spread(only, box.h, draft.spread), set.overflow, box, context)];
  }
  if (pages.length === 0) return [{ items: [], overflow: [] }];
  return pages.map((paragraphs, index) => ({
    items: [
      textItem(
        index === 0 ? draft.name : `${draft.name}-${index + 1}`,
        { ...box, h: heightOf(paragraphs) },
        paragraphs,
        context,
      ),
    ],
    overflow: index === 0 ? set.overflow : [],
  }));
}

const spreadPage = (
  name: string,
  paragraphs: readonly Paragraph[],
  overflow: readonly Overflow[],
  box: Box,
  context: LayoutContext,
): BodyPage => ({ items: [textItem(name, { ...box, h: heightOf(paragraphs) }, paragraphs, context)], overflow });

/** Paragraphs further apart, by equal parts of the room that is left. */
function spread(paragraphs: readonly Paragraph[], height: number, most: number): readonly Paragraph[] {
  const gaps = paragraphs.length - 1;
  if (gaps < 1) return paragraphs;
  const extra = Math.min(most, Math.max(0, (height - heightOf(paragraphs)) / gaps));
  return paragraphs.map((paragraph, index) =>
    index === gaps ? paragraph : { ...paragraph, spaceAfter: pt(round(paragraph.spaceAfter + extra)) },
  );
}

function deal(paragraphs: readonly Paragraph[], height: number): readonly (readonly Paragraph[])[] {
  if (paragraphs.length === 0) return [];
  const { head, tail } = keepTogether(splitParagraphs(paragraphs, height));
  return [head, ...deal(tail, height)];
}

/**
 * Moves a split so that no single line of a paragraph stands alone; left as it is where the page
 * would be empty otherwise.
 */
function keepTogether({ head, tail, within }: SplitText): Pick<SplitText, 'head' | 'tail'> {
  const last = head.at(-1);
  const next = tail[0];
  if (!within || last === undefined || next === undefined || head.length === 1)
    return { head, tail };
  if (last.lines.length > 1 && next.lines.length > 1) return { head, tail };
  const whole = { ...last, lines: [...last.lines, ...next.lines] };
  return { head: head.slice(0, -1), tail: [whole, ...tail.slice(1)] };
}
