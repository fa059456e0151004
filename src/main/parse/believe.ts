import { extractionSchema, type Extraction } from '../../core/model/extraction';
import { legibleName } from '../../core/read/legible';
import { failed, type Result } from '../../core/model/result';
import type { ParseOrder } from '../../ipc/parse-contract';
import { sha256 } from './sha256';

/** What main or the command line knows of an order without having read the file. */
export type Ordered = Pick<ParseOrder, 'id' | 'name' | 'bytes'>;

/**
 * What came back from where an untrusted file was read, believed only as far as it can be checked:
 * its schema, that it speaks of the file that was ordered, and that every figure stands where it
 * says. The hash is taken here, from the bytes themselves. Fails with `bad-extraction`.
 */
export function believe(extraction: unknown, { id, name, bytes }: Ordered): Result<Extraction> {
  const parsed = extractionSchema.safeParse(extraction);
  if (!parsed.success || !isCoherent(parsed.data, id, name))
    return failed('bad-extraction', name);
  const { article } = parsed.data;
  return { ok: true, value: { ...parsed.data, article: { ...article, hash: sha256(bytes) } } };
}

function isCoherent({ article, figures }: Extraction, id: string, name: string): boolean {
  const { text, blocks } = article;
  return (
    article.id === id &&
    article.name === legibleName(name) &&
    blocks.every(({ start, end }) => start <= end && end <= text.length) &&
    figures.every(({ start, end, quote }) => text.slice(start, end) === quote)
  );
}
