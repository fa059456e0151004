import type { Article, Block } from '../../model/article';
import type { Figure } from '../../model/figure';
import { splitSentences } from '../sentences';
import { grouped, type Ground } from './candidate';

/**
 * Lays out an article and its figures for the finders, each block looked at once.
 *
 * @param figures in reading order.
 */
export function groundOf(article: Article, figures: readonly Figure[]): Ground {
  const inBlock = new Map(grouped(figures, ({ block }) => block).map((own) => [own[0]?.block ?? '', own]));
  return {
    article,
    blockOf: blockFinder(article),
    figures,
    inBlock,
    inSentences: article.blocks.flatMap((block) => sentencesOf(article, block, inBlock.get(block.id) ?? [])),
  };
}

/** Finds a figure's block without searching the article each time. */
export function blockFinder({ blocks }: Article): Ground['blockOf'] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return ({ block }) => byId.get(block);
}

function sentencesOf({ text }: Article, block: Block, own: readonly Figure[]): readonly (readonly Figure[])[] {
  if (block.kind === 'table' || own.length === 0) return [];
  if (own.length === 1) return [own];
  let next = 0;
  return splitSentences(text, block.start, block.end).flatMap(({ end }) => {
    const from = next;
    while ((own[next]?.start ?? Infinity) < end) next++;
    return next > from ? [own.slice(from, next)] : [];
  });
}
