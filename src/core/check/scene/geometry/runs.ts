import type { Paragraph, SceneItem, TextRun } from '../../../scene/scene';

/** All paragraphs that an item sets: of a text, or of every cell of a table. */
export function paragraphsOf(item: SceneItem): readonly Paragraph[] {
  switch (item.type) {
    case 'text':
      return item.paragraphs;
    case 'table':
      return item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
    case 'shape':
    case 'line':
    case 'image':
    case 'chart':
    case 'link':
      return [];
  }
}

/** All runs that an item sets. */
export const runsOf = (item: SceneItem): readonly TextRun[] =>
  paragraphsOf(item).flatMap(({ lines }) => lines.flat());
