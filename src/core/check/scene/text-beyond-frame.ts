import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import { lineOver } from '../../scene/line-over';
import type { Paragraph, TextItem } from '../../scene/scene';
import { paragraphsHeight, paragraphsWidth } from './geometry/text-extent';
import type { SceneRule } from './scene-rule';

/** Hundredths of a point lost in rounding. */
const tolerance = 0.6;

/** A single line where the house's layout has it. */
const isHouseLine = ({ fills, paragraphs }: TextItem): boolean => fills !== undefined && paragraphs.length === 1 && paragraphs[0]?.lines.length === 1;

/** Set text stays within its frame, and a cell's within its cell. */
export const textBeyondFrame: SceneRule = ({ slide, scene, measurer }) => {
  const check = (
    name: string,
    paragraphs: readonly Paragraph[],
    w: number,
    h: number,
  ): readonly Finding[] => {
    const width = paragraphsWidth(paragraphs, scene.fonts, measurer);
    const height = paragraphsHeight(paragraphs);
    if (width <= w + tolerance && height <= h + tolerance) return [];
    return [
      {
        ...finds('text-beyond-frame', name, slide.title),
        severity: 'error',
        place: { slide: slide.slide },
        actual: `${Math.ceil(width)} × ${Math.ceil(height)} pt`,
        expected: `at most ${Math.floor(w)} × ${Math.floor(h)} pt`,
      },
    ];
  };
  return slide.items.flatMap((item) => {
    if (item.type === 'text') {
      return check(
        item.name,
        item.paragraphs,
        item.frame.w - 2 * item.inset,
        (item.frame.h - 2 * item.inset) * (isHouseLine(item) ? 1 + lineOver : 1),
      );
    }
    if (item.type !== 'table') return [];
    return item.rows.flatMap((row) =>
      row.cells.flatMap((cell, column) =>
        check(
          item.name,
          cell.paragraphs,
          (item.columns[column] ?? 0) - 2 * item.inset,
          row.height - 2 * item.inset,
        ),
      ),
    );
  });
};
