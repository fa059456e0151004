import type { DraftBlock } from './draft';
import { looksLikeHeading, looksLikeTitle } from './plain-headings';
import { chunksOf, paragraphsOf, wrapWidth, type Paragraph } from './plain-lines';
import { tableOf } from './plain-table';

/**
 * Blocks of a text that has no markup but its lines: blank lines part blocks, bullet signs begin
 * bullets, tabs make tables, hard-wrapped lines are one paragraph, and a short line of its own
 * above prose is a heading (the first line the title). Spans point into `text` as it stands and
 * leave bullet signs out.
 */
export function plainBlocks(text: string): readonly DraftBlock[] {
  const chunks = chunksOf(text);
  const width = wrapWidth(chunks);
  const parts = chunks.flatMap((chunk): readonly (DraftBlock | Paragraph)[] => {
    const table = tableOf(chunk);
    return table ? [table] : paragraphsOf(chunk, width);
  });
  return parts.map((part, i) => {
    if ('kind' in part) return part;
    const next = parts[i + 1];
    const following =
      next && !('kind' in next)
        ? { text: text.slice(next.start, next.end), bullet: next.bullet }
        : null;
    return { ...kindOf(text.slice(part.start, part.end), part, following, i === 0), start: part.start, end: part.end };
  });
}

function kindOf(
  words: string,
  paragraph: Paragraph,
  following: Parameters<typeof looksLikeHeading>[1],
  isFirst: boolean,
): Pick<DraftBlock, 'kind' | 'level'> {
  if (paragraph.bullet) return { kind: 'bullet' };
  if (isFirst && following && looksLikeTitle(words)) return { kind: 'heading', level: 1 };
  if (paragraph.first && looksLikeHeading(words, following)) return { kind: 'heading', level: 2 };
  return { kind: 'paragraph' };
}
