import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { BRAND, readOwnFile, TEMPLATE } from '../main/storage/own-files';
import { listLibrary, type LibraryListing } from '../main/storage/library';
import type { Brand } from '../core/model/brand';
import type { Template } from '../core/model/template';
import { brandFrom } from './brand-file';
import { EXIT, refused, type Outcome } from './exit-code';

/** The templates that came with the program, in `assets`. */
export const bundledTemplates = (assets: string): Promise<LibraryListing<Template>> =>
  listLibrary({ bundled: join(assets, 'templates'), own: null }, TEMPLATE);

/** The brands that came with the program, in `assets`. */
export const bundledBrands = (assets: string): Promise<LibraryListing<Brand>> =>
  listLibrary({ bundled: join(assets, 'brands'), own: null }, BRAND);

/** A word that has an extension or a folder in it, or stands on the disk, is a file and no id. */
const isFile = (word: string): boolean => word.includes(sep) || word.includes('.') || existsSync(word);

/** One of those that came with the program, by its id. */
function withId<T extends { readonly id: string }>(
  id: string,
  called: string,
  { entries }: LibraryListing<T>,
): Outcome<T> {
  const found = entries.find(({ value }) => value.id === id);
  return found === undefined
    ? refused(EXIT.wrongUse, {
        code: 'unknown-id',
        message: `${id} is not ${called} that came with Lectern.`,
        hint: `Known are: ${entries.map(({ value }) => value.id).join(', ')}. A file works too.`,
      })
    : { ok: true, value: found.value };
}

/** A template by its id or from a file. */
async function templateNamed(word: string, assets: string): Promise<Outcome<Template>> {
  if (!isFile(word)) return withId(word, TEMPLATE.called, await bundledTemplates(assets));
  const read = await readOwnFile(word, TEMPLATE);
  return read.ok ? read : refused(EXIT.unusableInput, read.failure);
}

/** The template of that name, or all that came with the program for the best to be taken. */
export async function templatesOffered(word: string | null, assets: string): Promise<Outcome<readonly [Template, ...Template[]]>> {
  if (word !== null) {
    const named = await templateNamed(word, assets);
    return named.ok ? { ok: true, value: [named.value] } : named;
  }
  const { entries } = await bundledTemplates(assets);
  const [first, ...more] = entries.map(({ value }) => value);
  return first === undefined
    ? refused(EXIT.missingInstall, { code: 'no-templates', message: 'The templates that come with Lectern are missing.', hint: 'Install Lectern again, or name a template’s file with --template.' })
    : { ok: true, value: [first, ...more] };
}

/** A brand by its id, from a file, or from the house's own .pptx or .potx. */
export async function brandNamed(word: string, assets: string): Promise<Outcome<Brand>> {
  if (!isFile(word)) return withId(word, BRAND.called, await bundledBrands(assets));
  const read = await brandFrom(word);
  return read.ok ? { ok: true, value: read.value.brand } : read;
}
