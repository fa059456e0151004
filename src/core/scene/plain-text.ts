import type { Paragraph, SceneItem, SceneSlide } from './scene';

/** What a slide says, as text for a mail or a note: its title first, a table's cells between tabs. */
export const plainText = ({ items }: SceneSlide): string =>
  items
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');

function textOf(item: SceneItem): string {
  switch (item.type) {
    case 'text':
      return item.role === 'footer' || item.role === 'slide-number' ? '' : linesOf(item.paragraphs).join('\n');
    case 'table':
      return item.rows
        .map(({ cells }) => cells.map(({ paragraphs }) => linesOf(paragraphs).join(' ')).join('\t'))
        .join('\n');
    case 'chart':
      return item.alt;
    // The house's mark; slides have no other pictures.
    case 'image':
    case 'shape':
    case 'line':
    case 'link':
      return '';
  }
}

/** Paragraphs as one line of text. */
export const paragraphText = (paragraphs: readonly Paragraph[]): string => linesOf(paragraphs).join(' ');

/** Paragraphs whole, however they were broken; reference marks mean nothing outside the deck. */
const linesOf = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs
    .map(({ lines }) =>
      lines
        .map((line) => line.filter(({ raised }) => !raised).map(({ text }) => text).join('').trim())
        .join(' '),
    )
    .filter((text) => text !== '');
