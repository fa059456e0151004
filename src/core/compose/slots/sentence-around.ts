import type { Extraction } from '../../model/extraction';
import type { Figure } from '../../model/figure';
import { byBlock } from './by-block';

/** Tells the title or sentence of a figure when no other figure of its kind shares it; empty otherwise. */
export function sentenceAround({ article, outline, figures }: Extraction): (figure: Figure) => string {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const sentences = byBlock(outline.sentences);
  const neighbours = byBlock(figures);
  return (figure) => {
    const block = blocks.get(figure.block);
    const title = block !== undefined && article.text.slice(block.start, block.end).includes(outline.title) ? block : undefined;
    const sentence = sentences.get(figure.block)?.find(({ start, end }) => start <= figure.start && end >= figure.end) ?? title;
    if (sentence === undefined) return '';
    const shared = (neighbours.get(figure.block) ?? []).some(
      (other) =>
        other.id !== figure.id &&
        other.kind === figure.kind &&
        other.equivalentOf !== figure.id &&
        other.start >= sentence.start &&
        other.end <= sentence.end,
    );
    return shared ? '' : article.text.slice(sentence.start, sentence.end);
  };
}
