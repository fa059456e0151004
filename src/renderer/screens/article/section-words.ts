import type { Extraction } from '../../../core/model/extraction';
import type { Section } from '../../../core/model/outline';
import { strings } from '../../strings';

/** How long a section is. */
export function sizeOf(section: Section, { article }: Extraction): string {
  const blocks = article.blocks.filter(({ id }) => section.blocks.includes(id));
  const text = blocks.map(({ start, end }) => article.text.slice(start, end)).join(' ');
  const count = text.split(/\s+/).filter((word) => word !== '').length;
  return strings.article.sectionSize(blocks.length, count);
}

/** The first words of a block, whole words only. */
export function openingOf(id: string, { article }: Extraction): string {
  const block = article.blocks.find((one) => one.id === id);
  if (block === undefined) return '';
  const text = article.text.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
  return text.length > 48 ? `${text.slice(0, 46).replace(/\s+\S*$/, '')}…` : text;
}
