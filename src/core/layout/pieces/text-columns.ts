import type { SceneItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { columns, type Box } from '../frame/page';
import { firstFitting } from '../text/first-fitting';
import { setText, type ParagraphDraft, type SetText } from '../text/set-text';
import { textItem, type BodyPage } from './items';

interface ColumnsDraft {
  readonly name: string;
  readonly count: number;
  readonly gap: number;
  /** Most columns beside each other; more go below, in rows of equal height. */
  readonly across: number;
  /** What one column says at a size. */
  readonly text: (index: number, size: number) => readonly ParagraphDraft[];
  readonly steps: readonly number[];
  /** Room above the text for `head`. */
  readonly headHeight: number;
  /** Painted above a column's text; the box is the whole cell. */
  readonly head: (index: number, cell: Box) => readonly SceneItem[];
  /** One row with little text may be set lower by this much, nearer to the box's middle. */
  readonly mostLowered: number;
}

/**
 * Columns of text in equal cells over a box, at the largest size at which every one fits; null when
 * even the smallest is too large, so that the caller can choose a form that may go on to more pages.
 */
export function textColumns(
  draft: ColumnsDraft,
  box: Box,
  context: LayoutContext,
): BodyPage | null {
  if (draft.count === 0) return null;
  const across = Math.min(draft.count, draft.across);
  const down = Math.ceil(draft.count / across);
  const height = (box.h - draft.gap * (down - 1)) / down;
  const cells = Array.from({ length: down }, (_, row) =>
    columns({ ...box, y: box.y + row * (height + draft.gap), h: height }, across, draft.gap),
  ).flat();
  const width = cells[0]?.w ?? box.w;
  const room = height - draft.headHeight;
  const indices = Array.from({ length: draft.count }, (_, index) => index);
  const fits = (set: readonly SetText[]) =>
    set.every((text) => text.overflow.length === 0 && text.height <= room);
  const set = firstFitting(
    draft.steps,
    (size) => indices.map((index) => setText(draft.text(index, size), width, context)),
    fits,
  );
  if (set === undefined) return null;
  const spare = room - Math.max(...set.map((text) => text.height));
  const lowered = down === 1 ? Math.min(draft.mostLowered, spare / 3) : 0;
  const items = set.flatMap((text, index) => {
    const place = cells[index] ?? box;
    const cell = { ...place, y: place.y + lowered };
    const own = { ...cell, y: cell.y + draft.headHeight, h: text.height };
    return [
      ...draft.head(index, cell),
      ...(text.paragraphs.length === 0
        ? []
        : [textItem(`${draft.name}-${index + 1}`, own, text.paragraphs, context)]),
    ];
  });
  return { items, overflow: [] };
}
