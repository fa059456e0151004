import { Worker } from 'node:worker_threads';
import type { Deck } from '../../../core/model/deck';
import type { Finding } from '../../../core/model/finding';
import type { ArchivePart, Zip } from '../../../core/write/pptx/archive';
import type { BesideAnswer, BesideOrder } from './messages';

/** A thread beside the one that lays out and writes a long deck. */
export interface SecondThread {
  /** What is wrong with what a deck says. */
  check(deck: Deck): Promise<readonly Finding[]>;
  /** Packs in the thread what is written here meanwhile; once. Texts cross as they are: making bytes of them is work too. */
  readonly zip: Zip;
  end(): void;
}

type AnswerOf<T extends BesideAnswer['type']> = Extract<BesideAnswer, { type: T }>;

interface Asked {
  readonly take: (answer: BesideAnswer) => void;
  readonly fail: (reason: Error) => void;
}

/** Decks of fewer slides are written before a second thread has started. */
const LONG = 40;

/** A second thread for a deck that is long enough to gain by one. @param file its built worker; null where there shall be none. */
export const secondFor = ({ slides }: Deck, file: string | null): SecondThread | null =>
  file === null || slides.length < LONG ? null : startSecondThread(file);

/** Starts the thread. @param file its built worker. */
export function startSecondThread(file: string): SecondThread {
  const worker = new Worker(file);
  const asked: Asked[] = [];
  worker.on('message', (answer: BesideAnswer) => asked.shift()?.take(answer));
  let broken: Error | null = null;
  /** What is in the deck that it checks need not cross again. */
  let hasDeck = false;
  worker.on('error', (reason: unknown) => {
    broken = reason instanceof Error ? reason : new Error(String(reason));
    for (const { fail } of asked.splice(0)) fail(broken);
  });

  const ask = <T extends BesideAnswer['type']>(order: BesideOrder, expected: T): Promise<AnswerOf<T>> =>
    new Promise((resolve, fail) => {
      if (broken !== null) return fail(broken);
      const isExpected = (answer: BesideAnswer): answer is AnswerOf<T> => answer.type === expected;
      asked.push({ take: (answer) => (isExpected(answer) ? resolve(answer) : fail(new Error(`${answer.type} in place of ${expected}`))), fail });
      worker.postMessage(order);
    });

  const light = (part: ArchivePart): ArchivePart => ('order' in part && part.order === 'ledger' && hasDeck ? { ...part, evidence: null } : part);
  const zip: Zip = () => ({
    // A thread that fails says so to whoever asks for the archive.
    add: (parts) => worker.postMessage({ want: 'pack', parts: parts.map(light) } satisfies BesideOrder),
    finish: async (first) => (await ask({ want: 'archive', first }, 'archive')).bytes,
  });
  return {
    async check(deck) {
      hasDeck = true;
      return (await ask({ want: 'check', deck }, 'checked')).findings;
    },
    zip,
    end: () => void worker.terminate(),
  };
}
