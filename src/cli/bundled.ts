import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { BRAND, readOwnFile, TEMPLATE } from '../main/storage/own-files';
import { listLibrary, type LibraryListing } from '../main/storage/library';
import type { OwnFileKind } from '../main/storage/own-file';
import type { Brand } from '../core/model/brand';
import type { Template } from '../core/model/template';
import { EXIT, refused, type Outcome } from './exit-code';

/** Where the program's own templates and brands stand: beside the built command line. */
const assets = (folder: string): string => join(__dirname, '..', '..', 'assets', folder);

const bundledIn = (folder: string) => ({ bundled: assets(folder), own: null });

/** The templates that came with the program. */
export const bundledTemplates = (): Promise<LibraryListing<Template>> =>
  listLibrary(bundledIn('templates'), TEMPLATE);

/** The brands that came with the program. */
export const bundledBrands = (): Promise<LibraryListing<Brand>> => listLibrary(bundledIn('brands'), BRAND);

/** A template or brand by its id or from a file: a name with an extension or a folder in it is a file. */
async function named<S extends z.ZodType<{ readonly id: string }>>(
  word: string,
  kind: OwnFileKind<S>,
  folder: string,
): Promise<Outcome<z.output<S>>> {
  if (word.includes(sep) || word.includes('.') || existsSync(word)) {
    const read = await readOwnFile(word, kind);
    return read.ok ? read : refused(EXIT.unusableInput, read.failure);
  }
  const { entries } = await listLibrary(bundledIn(folder), kind);
  const found = entries.find(({ value }) => value.id === word);
  return found === undefined
    ? refused(EXIT.wrongUse, {
        code: 'unknown-id',
        message: `There is no ${folder.slice(0, -1)} called ${word}.`,
        hint: `Known are: ${entries.map(({ value }) => value.id).join(', ')}. A file works too.`,
      })
    : { ok: true, value: found.value };
}

export const templateNamed = (word: string): Promise<Outcome<Template>> => named(word, TEMPLATE, 'templates');

export const brandNamed = (word: string): Promise<Outcome<Brand>> => named(word, BRAND, 'brands');
