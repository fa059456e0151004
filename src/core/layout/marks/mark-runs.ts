import type { TextRun } from '../../scene/scene';
import { pt } from '../../scene/units';
import type { LayoutContext } from '../context';
import { styledRun, type TextStyle } from '../text/text-style';
import { round } from '../text/set-text';
import { sizes } from '../text/type-scale';

/**
 * The raised references for some figures, to stand at the end of a label, paragraph or title:
 * '¹', '²,⁵', '³–⁶' for three or more in a row; each leads to the list of sources. Empty when
 * none of the figures is listed.
 */
export function markRuns(
  ids: readonly string[],
  style: TextStyle,
  field: string | null,
  { marks }: LayoutContext,
): readonly TextRun[] {
  const numbered = [...new Set(ids)]
    .flatMap((id) => {
      const mark = marks.markOf(id);
      return mark === null ? [] : [{ id, mark }];
    })
    .sort((a, b) => a.mark - b.mark)
    .filter(({ mark }, index, all) => mark !== all[index - 1]?.mark);
  const look: TextStyle = {
    font: 'body',
    size: markSize(style.size),
    bold: true,
    italic: false,
    colour: 'accent',
  };
  const raise = { raised: true, rise: pt(round(riseBeside(style.size, look.size))) };
  const mark = (number: number, id: string) =>
    styledRun(String(number), look, { ...raise, link: marks.targetOf(id), figure: id, field });
  const joint = (text: string) => styledRun(text, look, { ...raise, field });
  const runs: TextRun[] = [];
  for (let first = 0; first < numbered.length;) {
    let last = first;
    while (numbered[last + 1]?.mark === (numbered[last]?.mark ?? 0) + 1) last += 1;
    const inRow = last - first >= 2;
    const shown = inRow ? [first, last] : range(first, last);
    shown.forEach((index, position) => {
      const entry = numbered[index];
      if (entry === undefined) return;
      if (runs.length > 0) runs.push(joint(inRow && position > 0 ? '–' : ','));
      runs.push(mark(entry.mark, entry.id));
    });
    first = last + 1;
  }
  return runs;
}

/** Height of capitals and figures as a part of the type's size, for the bundled faces. */
const CAPITALS = 0.64;

/** Marks are drawn at two thirds of their size; beside larger type they rise until their tops are level with it. */
const riseBeside = (size: number, mark: number): number =>
  Math.max(0.3 * mark, CAPITALS * (size - (2 / 3) * mark));

/** Beside large type a mark of the same size would shout. */
function markSize(size: number): number {
  if (size > sizes.title) return sizes.title;
  return size > sizes.lead ? sizes.lead : size;
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
