import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read } from '../../src/core/read/read';
import type { Article } from '../../src/core/model/article';
import type { Qualifier } from '../../src/core/model/figure';

/** A place marked by hand in an article; `start` is a UTF-16 offset, `quote` the words there. */
export interface Marked {
  readonly start: number;
  readonly quote: string;
}

/** A figure marked by hand. */
export interface GoldFigure extends Marked {
  readonly value: number;
  readonly valueHigh: number | null;
  readonly kind: string;
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** Other qualifiers that are right as well. */
  readonly qualifierAlt?: readonly Qualifier[];
  /** Other readings that are right as well: 28 penny for GBP 0.28. */
  readonly alt?: readonly { readonly value: number; readonly unit: string }[];
  /** Index of the figure that this one restates. */
  readonly equivalentOf: number | null;
}

export interface Gold {
  readonly figures: readonly GoldFigure[];
  /** Numbers that tempt and are no figures. */
  readonly notFigures: readonly Marked[];
  /** Places where a prediction is neither right nor wrong. */
  readonly optional: readonly Marked[];
}

export interface GoldArticle {
  readonly name: string;
  readonly article: Article;
  readonly gold: Gold;
}

/**
 * Reads DIR/articles/*.txt and DIR/gold/*.json of the same names.
 *
 * @throws when a gold file has no article, or an article cannot be read.
 */
export async function loadGold(dir: string): Promise<readonly GoldArticle[]> {
  const files = readdirSync(join(dir, 'gold')).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const name = basename(file, '.json');
      const bytes = new Uint8Array(readFileSync(join(dir, 'articles', `${name}.txt`)));
      const article = await read({ id: 'a1', name: `${name}.txt`, bytes }, sha256);
      if (!article.ok) throw new Error(`${name}: ${article.failure.message}`);
      const gold = JSON.parse(readFileSync(join(dir, 'gold', file), 'utf8')) as Gold;
      for (const { start, quote } of gold.figures) {
        if (!article.value.text.startsWith(quote, start)) throw new Error(`${name}: “${quote}” does not stand at ${start}`);
      }
      return { name, article: article.value, gold };
    }),
  );
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
