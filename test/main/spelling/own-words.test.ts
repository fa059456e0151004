import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownWords } from '../../../src/main/spelling/own-words';
import { temporaryFolders } from '../temporary-folder';

const newFolder = temporaryFolders();

it('a person’s own words are there the next time, whatever their case', async () => {
  const file = join(newFolder(), 'own-words.json');
  await ownWords(file, null).add('Smishing');
  const again = ownWords(file, null);
  await again.add('SIM-Box');
  expect(await again.all()).toEqual(new Set(['smishing', 'sim-box']));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ words: ['sim-box', 'smishing'] });
});

it('a list of own words that cannot be read is as good as none', async () => {
  const file = join(newFolder(), 'own-words.json');
  writeFileSync(file, '{"words": 7}');
  expect(await ownWords(file, null).all()).toEqual(new Set());
});
