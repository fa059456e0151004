import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/core/extract/find-figures';
import { read } from '../../../../src/core/read/read';
import { marksOf, reading, unmarked } from './mark';

/** Of a unit of several words the last, as annotators agree on what is counted and not on how much of its name to write. */
const heads = (says: string): string => says.replace(/(\d) \D* (\S+)$/, '$1 $2');

/**
 * Articles in the styles of the desk whose figures were marked by hand before anything read them. How
 * far a quote reaches is free here: what a figure says and that it stands where the mark stands is not.
 */
const folder = join(import.meta.dirname, 'by-hand');

describe('An article marked by hand', () => {
  it.each(readdirSync(folder))('%s is read as a person reads it', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const article = await read({ id: 'a1', name, bytes: new TextEncoder().encode(unmarked(text)) }, () => '');
    if (!article.ok) throw new Error(article.failure.message);
    const marks = marksOf(text);
    const figures = findFigures(article.value);
    const found = figures.map((figure) => {
      const mark = marks.find(({ start, end }) => start < figure.end && figure.start < end);
      return `${mark?.quote ?? `(unmarked) ${figure.quote}`}: ${heads(reading(figure))}`;
    });
    expect(found).toEqual(marks.map(({ quote, says }) => `${quote}: ${heads(says)}`));
  });
});
