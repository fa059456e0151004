import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/core/read/read';
import { marked, unmarked } from './mark';

/** Articles in the styles of the desk, written for this test, with every figure marked and read over by hand. */
const folder = join(import.meta.dirname, 'marked');

describe('A whole article', () => {
  it.each(readdirSync(folder))('%s has the figures that are marked in it, and no others', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const bytes = new TextEncoder().encode(unmarked(text));
    const article = await read({ id: 'a1', name, bytes }, () => '');
    if (!article.ok) throw new Error(article.failure.message);
    expect(marked(article.value).split('\n')).toEqual(text.split('\n'));
  });
});
