import type { TightPlace } from '../../model/wordings/findings-scene';
import type { Paragraph } from '../../scene/scene';
import { heightOf, type SetText } from './set-text';

/**
 * Sets text at the largest step that fits the height and cuts no word.
 *
 * When not even the smallest fits, its lines are kept as far as there is room, the last ends in an
 * ellipsis, and `overflow` says so: for places where nothing can go on to another slide.
 */
export function fitText(
  set: (size: number) => SetText,
  steps: readonly number[],
  height: number,
  place: TightPlace,
): SetText {
  let smallest: SetText | null = null;
  for (const size of steps) {
    smallest = set(size);
    if (smallest.height <= height + 0.01 && smallest.overflow.length === 0) return smallest;
  }
  if (smallest === null) throw new Error('fitText needs at least one size');
  if (smallest.height <= height + 0.01) return smallest;
  const { head } = splitParagraphs(smallest.paragraphs, height);
  return {
    ...smallest,
    paragraphs: withEllipsis(head),
    height: heightOf(head),
    overflow: [...smallest.overflow, { what: 'place', place }],
  };
}

export interface SplitText {
  readonly head: readonly Paragraph[];
  readonly tail: readonly Paragraph[];
  /** True when the tail begins within the head's last paragraph. */
  readonly within: boolean;
}

/**
 * Parts set paragraphs at a line so that the head is at most `height` points tall. The tail is
 * empty when all fits; the head is empty when not even a line does.
 */
export function splitParagraphs(paragraphs: readonly Paragraph[], height: number): SplitText {
  const head: Paragraph[] = [];
  let left = height + 0.01;
  for (const [index, paragraph] of paragraphs.entries()) {
    const fitting = Math.min(paragraph.lines.length, Math.floor(left / paragraph.lineHeight));
    if (fitting === paragraph.lines.length) {
      head.push(paragraph);
      left -= fitting * paragraph.lineHeight + paragraph.spaceAfter;
      continue;
    }
    const kept = Math.max(0, fitting);
    if (kept > 0) head.push({ ...paragraph, lines: paragraph.lines.slice(0, kept) });
    const rest = {
      ...paragraph,
      lines: paragraph.lines.slice(kept),
      bullet: kept > 0 ? null : paragraph.bullet,
    };
    return { head, tail: [rest, ...paragraphs.slice(index + 1)], within: kept > 0 };
  }
  return { head, tail: [], within: false };
}

function withEllipsis(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs.at(-1);
  const lastLine = last?.lines.at(-1);
  const lastRun = lastLine?.at(-1);
  if (last === undefined || lastLine === undefined || lastRun === undefined) return paragraphs;
  const text = `${lastRun.text.trimEnd().slice(0, -2).trimEnd()}…`;
  const line = [...lastLine.slice(0, -1), { ...lastRun, text }];
  return [...paragraphs.slice(0, -1), { ...last, lines: [...last.lines.slice(0, -1), line] }];
}
