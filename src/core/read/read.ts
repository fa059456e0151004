import { languageOf } from './language';
import type { Article, ArticleFormat } from '../model/article';
import { done, failed, type Result } from '../model/result';
import type { FormatName } from '../model/wordings/failures-articles';
import { chooseFormat } from './choose-format';
import type { Draft } from './draft';
import { legible, legibleName } from './legible';

export interface ReadInput {
  /** The Article's id: `a1`, `a2`, … */
  readonly id: string;
  /** File name without its folder; 'Pasted text' for a paste. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Taken from the name and the bytes when absent. */
  readonly format?: ArticleFormat;
}

/** No paragraph that a person wrote is longer; what is would stall every stage after this one. */
const MAX_BLOCK_LENGTH = 1_000_000;

/** A table that people read is smaller; a larger one is a data set. */
const MAX_CELLS = 100_000;

/** More numbers than a report of a thousand pages has; all that follows would keep a person waiting. */
const MAX_NUMBERS = 50_000;

/**
 * Bytes of any supported format → Article. Nothing is fetched and no script runs.
 *
 * @param hash SHA-256 of bytes as lower-case hex.
 * @returns the Article, or a Failure: `empty`, `binary`, `too-large`, `unknown-format`,
 *   `wrong-type`, `broken-encoding`, `line-too-long`, `too-many-cells`, `too-many-numbers`, `nested-too-deep`, `no-text` and those
 *   that the formats' own readers name.
 */
export async function read(
  asked: ReadInput,
  hash: (bytes: Uint8Array) => string,
): Promise<Result<Article>> {
  const input = { ...asked, name: legibleName(asked.name) };
  if (input.bytes.length === 0)
    return failed('empty:named', input.name);
  const format = chooseFormat(input);
  if (!format.ok) return format;
  const { id, name, maxBytes, load } = format.value;
  if (input.bytes.length > maxBytes) return tooLarge(input, name, maxBytes);
  const reader = await load();
  const draft = await reader({ name: input.name, bytes: input.bytes });
  if (!draft.ok) return draft;
  const refused = refuse(draft.value);
  if (refused) return refused;
  const { text, blocks, language, meta } = draft.value;
  return done({
    id: input.id,
    name: input.name,
    format: id,
    hash: hash(input.bytes),
    text: legible(text),
    blocks: blocks.map((block, i) => ({ id: `b${i + 1}`, ...block })),
    language: language ?? languageOf(text),
    meta: {
      title: line(meta.title),
      byline: line(meta.byline),
      publisher: line(meta.publisher),
      published: meta.published,
    },
  });
}

/** What a file says of itself, as one line. */
const line = (words: string | null): string | null => (words === null ? null : legible(words).replace(/\s+/g, ' ').trim().slice(0, 1_000)) || null;

function refuse({ blocks, text }: Draft): Result<never> | null {
  if (blocks.length === 0)
    return failed('no-text:file');
  const longest = blocks.reduce(
    (most, { kind, start, end }) => (kind === 'table' ? most : Math.max(most, end - start)),
    0,
  );
  if (longest > MAX_BLOCK_LENGTH)
    return failed('line-too-long', megabytes(longest));
  const cells = blocks.reduce((sum, { rows = [] }) => sum + rows.reduce((own, row) => own + row.length, 0), 0);
  if (cells > MAX_CELLS)
    return failed('too-many-cells', cells);
  const numbers = text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
  if (numbers > MAX_NUMBERS)
    return failed('too-many-numbers', numbers, MAX_NUMBERS);
  return null;
}

const tooLarge = (input: ReadInput, format: FormatName, limit: number): Result<never> =>
  failed('too-large:format', input.name, megabytes(input.bytes.length), format, megabytes(limit));

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`;
