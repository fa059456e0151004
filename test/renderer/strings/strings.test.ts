import { describe, expect, it } from 'vitest';
import { de } from '../../../src/renderer/strings/de';
import { en } from '../../../src/renderer/strings/en';
import { countingIn } from '../../../src/renderer/strings/plural';

type Words =
  | string
  | ((...given: never[]) => unknown)
  | readonly Words[]
  | { readonly [name: string]: Words };

/** Every entry by its path. */
function entries(words: Words, path: readonly string[] = []): readonly (readonly [string, Words])[] {
  return typeof words === 'object'
    ? Object.entries(words).flatMap(([name, inner]) => entries(inner, [...path, name]))
    : [[path.join('.'), words]];
}

/** What English and German rightly write alike: names, signs and words they share. */
const alike = (english: Words, german: Words): boolean => english === german && / [a-z]/.test(String(english));

describe('the languages of the interface', () => {
  it('say something in German wherever English does, and nothing where it does not', () => {
    const empty = (words: Words) => entries(words).flatMap(([path, entry]) => (entry === '' ? [path] : []));
    expect(empty(de)).toEqual(empty(en));
  });

  it('have lists of the same length', () => {
    expect(entries(de).map(([path]) => path).sort()).toEqual(entries(en).map(([path]) => path).sort());
  });

  it('translate every sentence', () => {
    const german = new Map(entries(de));
    // The help shows what stands on slides as it stands there.
    const left = entries(en).filter(
      ([path, entry]) => !path.endsWith('.sign') && typeof entry === 'string' && alike(entry, german.get(path) ?? ''),
    );
    expect(left.map(([path]) => path)).toEqual([]);
  });

  it('say where a figure stands, and leave German nouns their capitals', () => {
    expect(en.article.where('table 1, row 2')).toBe('table 1, row 2');
    expect(de.article.where('table 1, row 2')).toBe('Tabelle 1, Zeile 2');
    expect([en.withinName('Heading'), de.withinName('Überschrift')]).toEqual(['heading', 'Überschrift']);
  });

  it('write numbers and plurals their own way', () => {
    expect(en.article.words(1)).toBe('1 word');
    expect(en.article.words(1250)).toBe('1,250 words');
    expect(de.article.words(1)).toBe('1 Wort');
    expect(de.article.words(1250)).toBe('1.250 Wörter');
  });

  it('give a language with more than two plural forms all of them', () => {
    const { many } = countingIn('pl');
    const forms = { one: 'slajd', few: 'slajdy', many: 'slajdów', other: 'slajdu' };
    expect([1, 2, 5, 22].map((count) => many(count, forms))).toEqual([
      '1 slajd',
      '2 slajdy',
      '5 slajdów',
      '22 slajdy',
    ]);
  });
});
