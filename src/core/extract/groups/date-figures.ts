import type { Article, Block } from '../../model/article';
import type { AsOf, Figure, Grounds } from '../../model/figure';
import { splitSentences } from '../sentences';
import { rowIndexAt } from '../rows';
import { blockFinder } from './ground';
import { periodOf } from './period';

/** Words for the latest count, whatever the day. */
export const SO_FAR = /\b(?:so far|to date|until now|up to now|as of today|currently stands? at|now stands? at)\b/i;
/** Such words belong to the figure they stand beside, not to every figure of the sentence. */
const REACH = 40;

/**
 * Gives figures the date that their surroundings say, where their own words say none: the row
 * name of a table ('2021'), and, for 'so far', the day on which the article was published. What
 * was stated is left as it is; what is added here is marked as inferred.
 */
export function dateFigures(
  article: Article,
  figures: readonly Figure[],
  published: string | null,
): readonly Figure[] {
  const blockOf = blockFinder(article);
  return figures.map((figure) => {
    if (figure.asOf !== null) return figure;
    const block = blockOf(figure);
    const found = rowDate(article, block, figure) ?? publicationDate(article, block, figure, published);
    if (!found) return figure;
    const grounds: Grounds = { how: 'inferred', finder: found.finder };
    return { ...figure, asOf: found.asOf, grounds: { ...figure.grounds, asOf: grounds } };
  });
}

interface Found {
  readonly asOf: AsOf;
  readonly finder: string;
}

function rowDate(article: Article, block: Block | undefined, figure: Figure): Found | null {
  const row = block?.rows?.[rowIndexAt(block, figure.start)];
  const name = row?.find(({ header }) => header);
  if (!name) return null;
  const words = article.text.slice(name.start, name.end);
  const iso = periodOf(words);
  return iso ? { asOf: { iso, words }, finder: 'table-row' } : null;
}

function publicationDate(
  article: Article,
  block: Block | undefined,
  figure: Figure,
  published: string | null,
): Found | null {
  const words = published ? soFarWords(article, block, figure) : null;
  return published && words ? { asOf: { iso: published, words }, finder: 'so-far' } : null;
}

/** The words that say a figure is the latest count: 'so far', 'to date'; null when none do. */
export function soFarWords(
  article: Article,
  block: Block | undefined,
  figure: Figure,
): string | null {
  if (!block || block.kind === 'table') return null;
  // Looked for before the sentence is, which takes longer to find.
  if (!SO_FAR.test(article.text.slice(Math.max(block.start, figure.start - REACH), Math.min(block.end, figure.end + REACH)))) return null;
  const sentence = splitSentences(article.text, block.start, block.end).find(
    ({ start, end }) => figure.start >= start && figure.start < end,
  );
  const near = article.text.slice(
    Math.max(sentence?.start ?? figure.start, figure.start - REACH),
    Math.min(sentence?.end ?? figure.end, figure.end + REACH),
  );
  return SO_FAR.exec(near)?.[0] ?? null;
}
