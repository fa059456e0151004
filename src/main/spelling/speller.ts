import { Worker } from 'node:worker_threads';
import type { OwnWords } from './own-words';
import type { SpellingAnswer, SpellingQuestion, SpellingStart } from './spelling-messages';

/** The system's dictionaries with the person's own words. */
export interface Speller {
  /** Those of the words that no dictionary and no person knows; none where the system has no dictionary of the language. */
  misspelt(words: readonly string[], language: string): Promise<readonly string[]>;
  /** What may have been meant by a word that was misspelt last, best first. */
  suggest(word: string): Promise<readonly string[]>;
  /** Takes a word as the person's own from now on. */
  learn(word: string): Promise<void>;
}

/** What a menu shows at once. */
const SUGGESTED = 5;

/** Numbers, codes and abbreviations are in no dictionary. */
const isWord = (word: string): boolean => !/\d/.test(word) && word !== word.toUpperCase();

/** @param workerFile the thread that reads the dictionaries: started when the first word is looked up, and ended with the app. */
export function createSpeller(workerFile: string, start: SpellingStart, own: OwnWords): Speller {
  const open = new Map<number, (words: readonly string[]) => void>();
  const languages = new Map<string, string>();
  let worker: Worker | null = null;
  let last = 0;

  const started = (): Worker => {
    if (worker !== null) return worker;
    const thread = new Worker(workerFile, { workerData: start });
    // Nobody waits for it when the app ends.
    thread.unref();
    const settle = (id: number, words: readonly string[]): void => {
      open.get(id)?.(words);
      open.delete(id);
    };
    thread.on('message', ({ id, words }: SpellingAnswer) => settle(id, words));
    thread.on('error', () => {
      for (const id of open.keys()) settle(id, []);
      worker = null;
    });
    worker = thread;
    return thread;
  };
  const ask = (question: (id: number) => SpellingQuestion): Promise<readonly string[]> =>
    new Promise((resolve) => {
      last += 1;
      open.set(last, resolve);
      started().postMessage(question(last));
    });

  return {
    async misspelt(words, language) {
      const asked = words.filter(isWord);
      if (asked.length === 0) return [];
      const wrong = await ask((id) => ({ ask: 'check', id, words: asked, language }));
      const known = await own.all();
      const left = wrong.filter((word) => !known.has(word.toLowerCase()));
      for (const word of left) languages.set(word, language);
      return left;
    },
    async suggest(word) {
      const language = languages.get(word);
      if (language === undefined) return [];
      return (await ask((id) => ({ ask: 'suggest', id, words: [word], language }))).slice(0, SUGGESTED);
    },
    learn: (word) => own.add(word),
  };
}
