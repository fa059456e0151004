import type { Article } from '../../model/article';
import type { Figure } from '../../model/figure';
import type { Outline } from '../../model/outline';
import { findBoilerplate } from './boilerplate';
import { findFront } from './front';
import { findQuotations } from './quotations';
import { rankSentences } from './rank';
import { findSections } from './sections';

/**
 * What an article is made of: what stands above the story, the story's sections, quotations and
 * ranked sentences, and what is not the story. Deterministic; works without any headings.
 *
 * @param figures of the same article, in reading order: sentences that carry figures weigh more.
 */
export function findOutline(article: Article, figures: readonly Figure[]): Outline {
  const { blocks: frontBlocks, titleBlock, ...front } = findFront(article);
  const boilerplate = findBoilerplate(article);
  const story = article.blocks.filter(({ id }) => !frontBlocks.has(id) && !boilerplate.has(id));
  const quotations = findQuotations(article, story);
  return {
    ...front,
    sections: findSections(article, story, quotations),
    boilerplate: article.blocks
      .filter(({ id }) => id !== titleBlock && (boilerplate.has(id) || frontBlocks.has(id)))
      .map(({ id }) => id),
    sentences: rankSentences(article, story, figures, front.title),
    quotations,
  };
}
