import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemDictionary } from '../../../src/main/spelling/system-dictionaries';
import { temporaryFolders } from '../temporary-folder';
import { writeDictionary } from './dictionary';

const newFolder = temporaryFolders();

describe('the dictionary for a text', () => {
  const folder = newFolder();
  for (const name of ['en_AU', 'en_GB', 'en_US', 'de_AT']) writeDictionary(folder, name, [name]);
  const words = async (language: string, preferred: readonly string[]): Promise<string | undefined> =>
    (await systemDictionary(language, preferred, [join(folder, 'none'), folder]))?.words.split('\n')[1];

  it('is of the kind that the text names, then that the person speaks, then the most usual one', async () => {
    expect(await words('en-US', ['en-AU'])).toBe('en_US');
    expect(await words('en', ['de-DE', 'en-AU'])).toBe('en_AU');
    expect(await words('en', ['fr-FR'])).toBe('en_GB');
    expect(await words('de-CH', ['de-CH'])).toBe('de_AT');
  });

  it('is none where the system has none of the language', async () => {
    expect(await words('fr', ['en-GB'])).toBeUndefined();
    expect(await systemDictionary('en', [], [join(folder, 'none')])).toBeNull();
  });

  it('is read in its own encoding', async () => {
    const old = newFolder();
    writeDictionary(old, 'de_DE', ['Geldwäsche', 'Straße'], 'ISO8859-1');
    const read = await systemDictionary('de', [], [old]);
    expect(read?.words).toContain('Geldwäsche\nStraße');
    expect(read?.rules).toContain('SET UTF-8');
  });

  it('is none where its encoding is not known', async () => {
    const odd = newFolder();
    writeDictionary(odd, 'en_GB', ['word']);
    writeFileSync(join(odd, 'en_GB.aff'), 'SET KLINGON-1\n');
    expect(await systemDictionary('en', [], [odd])).toBeNull();
  });
});
