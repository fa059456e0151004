import type { ArticleFormat } from '../core/model/article';
import type { Extraction } from '../core/model/extraction';
import type { Result } from '../core/model/result';

/**
 * The talk between main and the hidden page in which a file nobody has looked at yet is read.
 *
 * ```
 * main ── parse:order ──► page ──► its worker: reads the file, finds what is in it
 * main ◄─ parse:report ── page ◄── the worker's result
 * main checks the result by its schema, then ends the page and its process
 * ```
 *
 * The page has an origin of its own and one file to read in its life, so that a file that takes
 * the page over has nothing to take with it.
 */
export interface ParseOrder {
  /** The Article's id. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Taken from the name and the bytes when absent. */
  readonly format?: ArticleFormat;
}

/** What the worker gives back; nobody believes it before its schema has been asked. */
export type ParseReport = Result<Extraction>;

/** What the page finds at `window.lecternParse`. */
export interface ParseBridge {
  /** The one order; handed over at once when it is there before its listener. */
  onOrder(listener: (order: ParseOrder) => void): void;
  report(report: ParseReport): void;
}

export const parseChannels = { order: 'parse:order', report: 'parse:report' } as const;
