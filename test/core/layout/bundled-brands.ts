import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandSchema, type Brand } from '../../../src/core/model/brand';

const folder = join(import.meta.dirname, '../../../assets/brands');

/** The brands that ship, read from their files. */
export const bundledBrands: readonly Brand[] = readdirSync(folder)
  .filter((name) => name.endsWith('.lectern-brand'))
  .sort()
  .map((name) => brandSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
