import { expect, it } from 'vitest';
import { read } from './read';

/** One test a row: a sentence, then the figures it holds in short form. */
export function cases(rows: readonly (readonly [string, ...string[]])[]): void {
  it.each(rows)('%s', (text, ...figures) => expect(read(text)).toEqual(figures));
}
