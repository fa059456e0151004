import { assertNever } from '../../../src/core/model/result';
import type { Paragraph, Scene, SceneItem } from '../../../src/core/scene/scene';

const plain = ({ lines }: Paragraph): string => lines.flat().map(({ text }) => text).join('').trim();

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** What an item says, as Markdown; charts as the table of their values, since Marp draws none. */
function markdownOf(item: SceneItem): string {
  switch (item.type) {
    case 'text':
      return item.paragraphs.map(plain).filter((text) => text !== '').join('\n\n');
    case 'table': {
      const rows = item.rows.map((cells) => row(cells.cells.map((cell) => cell.paragraphs.map(plain).join(' '))));
      const [head = '', ...rest] = rows;
      return [head, row((item.rows[0]?.cells ?? []).map(() => '---')), ...rest].join('\n');
    }
    case 'chart': {
      const { categories, series } = item.chart;
      return [
        row(['', ...series.map(({ name }) => name)]),
        row(['---', ...series.map(() => '---:')]),
        ...categories.map(({ label }, index) => row([label, ...series.map(({ points }) => String(points[index]?.value ?? ''))])),
      ].join('\n');
    }
    case 'shape':
    case 'line':
    case 'image':
    case 'link':
      return '';
    default:
      return assertNever(item);
  }
}

/** The words and values of a scene as a deck for Marp, as many slides. */
export const markdownDeck = (scene: Scene): string =>
  ['---\nmarp: true\n---', scene.slides.map(({ items }) => items.map(markdownOf).filter((text) => text !== '').join('\n\n')).join('\n\n---\n\n')].join('\n\n');
