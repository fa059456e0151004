import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { BRAND, readOwnFile, TEMPLATE } from '../main/storage/own-files';
import { listLibrary, type LibraryListing } from '../main/storage/library';
import type { OwnFileKind } from '../main/storage/own-file';
import type { Brand } from '../core/model/brand';
import type { Template } from '../core/model/template';
import { EXIT, refused, type Outcome } from './exit-code';

/** The templates that came with the program, in `assets`. */
export const bundledTemplates = (assets: string): Promise<LibraryListing<Template>> =>
  listLibrary({ bundled: join(assets, 'templates'), own: null }, TEMPLATE);

/** The brands that came with the program, in `assets`. */
export const bundledBrands = (assets: string): Promise<LibraryListing<Brand>> =>
  listLibrary({ bundled: join(assets, 'brands'), own: null }, BRAND);

/** A template or brand by its id or from a file: a name with an extension or a folder in it is a file. */
async function named<S extends z.ZodType<{ readonly id: string }>>(
  word: string,
  kind: OwnFileKind<S>,
  listing: () => Promise<LibraryListing<z.output<S>>>,
): Promise<Outcome<z.output<S>>> {
  if (word.includes(sep) || word.includes('.') || existsSync(word)) {
    const read = await readOwnFile(word, kind);
    return read.ok ? read : refused(EXIT.unusableInput, read.failure);
  }
  const { entries } = await listing();
  const found = entries.find(({ value }) => value.id === word);
  return found === undefined
    ? refused(EXIT.wrongUse, {
        code: 'unknown-id',
        message: `${word} is not ${kind.called} that came with Lectern.`,
        hint: `Known are: ${entries.map(({ value }) => value.id).join(', ')}. A file works too.`,
      })
    : { ok: true, value: found.value };
}

export const templateNamed = (word: string, assets: string): Promise<Outcome<Template>> =>
  named(word, TEMPLATE, () => bundledTemplates(assets));

export const brandNamed = (word: string, assets: string): Promise<Outcome<Brand>> =>
  named(word, BRAND, () => bundledBrands(assets));
