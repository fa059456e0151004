import { createHash } from 'node:crypto';
import { read } from '../../../src/core/read/read';
import type { Article, ArticleFormat } from '../../../src/core/model/article';
import type { Failure } from '../../../src/core/model/result';

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const attempt = (name: string, content: string | Uint8Array, format?: ArticleFormat) =>
  read(
    {
      id: 'a1',
      name,
      bytes: typeof content === 'string' ? utf8(content) : content,
      ...(format ? { format } : {}),
    },
    sha256,
  );

/** Reads what must be readable. */
export async function readArticle(
  name: string,
  content: string | Uint8Array,
  format?: ArticleFormat,
): Promise<Article> {
  const result = await attempt(name, content, format);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** Reads what must be refused. */
export async function refusal(
  name: string,
  content: string | Uint8Array,
  format?: ArticleFormat,
): Promise<Failure> {
  const result = await attempt(name, content, format);
  if (result.ok) throw new Error(`${name} was read`);
  return result.failure;
}

/** 'heading1: Words' for every block, as a reader would list them. */
export const listed = (article: Article): readonly string[] =>
  article.blocks.map(
    ({ kind, level, start, end }) => `${kind}${level ?? ''}: ${article.text.slice(start, end)}`,
  );
