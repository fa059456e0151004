import { Worker } from 'node:worker_threads';
import type { Deck } from '../../../core/model/deck';
import type { Finding } from '../../../core/model/finding';
import { zipPacked, type PackedPart, type Zip, type ZipPart } from '../../../core/write/pptx/zip';
import { pack as packHere } from './deflate';
import { join, part, type BesideAnswer, type BesideOrder } from './messages';

/** A thread beside the one that lays out and writes a long deck. */
export interface SecondThread {
  /** What is wrong with what a deck says. */
  check(deck: Deck): Promise<readonly Finding[]>;
  /** Packs what has begun in the thread, and the rest here meanwhile. */
  readonly zip: Zip;
  end(): void;
}

type AnswerOf<T extends BesideAnswer['type']> = Extract<BesideAnswer, { type: T }>;

interface Asked {
  readonly take: (answer: BesideAnswer) => void;
  readonly fail: (reason: Error) => void;
}

/** Starts the thread. @param file its built worker. */
export function startSecondThread(file: string): SecondThread {
  const worker = new Worker(file);
  const asked: Asked[] = [];
  worker.on('message', (answer: BesideAnswer) => asked.shift()?.take(answer));
  let broken: Error | null = null;
  worker.on('error', (reason: unknown) => {
    broken = reason instanceof Error ? reason : new Error(String(reason));
    for (const { fail } of asked.splice(0)) fail(broken);
  });

  const ask = <T extends BesideAnswer['type']>(order: BesideOrder, expected: T, transfer: ArrayBuffer[] = []): Promise<AnswerOf<T>> =>
    new Promise((resolve, fail) => {
      if (broken !== null) return fail(broken);
      const isExpected = (answer: BesideAnswer): answer is AnswerOf<T> => answer.type === expected;
      asked.push({ take: (answer) => (isExpected(answer) ? resolve(answer) : fail(new Error(`${answer.type} in place of ${expected}`))), fail });
      worker.postMessage(order, transfer);
    });

  const begun = new Map<Uint8Array, PackedPart>();
  const pack = async (parts: readonly ZipPart[]): Promise<void> => {
    const joined = join(parts.map(({ bytes }) => bytes));
    const { heads, data } = await ask({ want: 'pack', parts: joined }, 'packed', [joined.bytes.buffer as ArrayBuffer]);
    const pieces = part(data);
    heads.forEach((head, nth) => {
      const [bytes, piece] = [parts[nth]?.bytes, pieces[nth]];
      if (bytes !== undefined && piece !== undefined) begun.set(bytes, { ...head, data: piece });
    });
  };
  const waiting: Promise<void>[] = [];
  const begin = (parts: readonly ZipPart[]): void => {
    const packing = pack(parts);
    // Who asks for the archive is told.
    packing.catch(() => {});
    waiting.push(packing);
  };
  const zip = async (parts: readonly ZipPart[]): Promise<Uint8Array> => {
    await Promise.all(waiting);
    return zipPacked(parts.map(({ name, bytes }) => [name, begun.get(bytes) ?? packHere(bytes)] as const));
  };
  return {
    check: async (deck) => (await ask({ want: 'check', deck }, 'checked')).findings,
    zip: Object.assign(zip, { begin }),
    end: () => void worker.terminate(),
  };
}
