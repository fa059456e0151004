import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Hunspell } from 'hunspell-wasm';
import hunspellModule from 'hunspell-wasm/wasm/hunspell.js';
import { giveWayAsThread } from '../worker/give-way';
import type { SpellingAnswer, SpellingQuestion, SpellingStart } from './spelling-messages';
import { systemDictionary } from './system-dictionaries';

const { hunspell, preferred, folders } = workerData as SpellingStart;
/** Its own types leave out what it is made with; given the bytes, it looks for no file. */
const createModule = hunspellModule as unknown as (options: { readonly wasmBinary: Uint8Array }) => Promise<unknown>;

const opened = new Map<string, Promise<Hunspell | null>>();

giveWayAsThread();

/** The dictionary of a language, read when the language is first met; null where the system has none. */
function dictionaryOf(language: string): Promise<Hunspell | null> {
  const open = opened.get(language) ?? openDictionary(language);
  opened.set(language, open);
  return open;
}

async function openDictionary(language: string): Promise<Hunspell | null> {
  const text = await systemDictionary(language, preferred, folders);
  if (text === null) return null;
  const module = await createModule({ wasmBinary: await readFile(hunspell) });
  return new Hunspell(module, text.rules, text.words);
}

/** Dictionaries write the apostrophe of typewriters. */
const plain = (word: string): string => word.replaceAll('’', "'");

async function answer({ ask, id, words, language }: SpellingQuestion): Promise<SpellingAnswer> {
  const dictionary = await dictionaryOf(language);
  if (dictionary === null) return { id, words: [] };
  switch (ask) {
    case 'check':
      return { id, words: words.filter((word) => !dictionary.testSpelling(plain(word))) };
    case 'suggest':
      return { id, words: dictionary.getSpellingSuggestions(plain(words[0])) };
  }
}

parentPort!.on('message', (question: SpellingQuestion) => {
  void answer(question).then(
    (told) => parentPort!.postMessage(told),
    () => parentPort!.postMessage({ id: question.id, words: [] } satisfies SpellingAnswer),
  );
});
