import type { Failure } from '../core/model/result';
import type { Printable, PrintPiece } from '../core/scene/printable';

/**
 * The talk between main and the hidden print page (`app://lectern/print/print.html`).
 *
 * ```
 * main ── print:job ──► page: takes in the slides that core/write/html wrote, waits for fonts and charts
 * main ◄─ print:report ── page: progress …, then ready or failed
 * main prints (PDF) or takes pictures (PNG), then may send the next job to the same page
 * ```
 *
 * A new job replaces what the page holds; the page drops everything of the job before, charts
 * included. Both for print and on screen the page stacks the slides from its top left corner,
 * each `size` large, without margin, gap or scrollbar, so that slide n stands at
 * `n * size.h` from the top: main cuts the pictures by that rule. For print each slide is a
 * page (`@page { size: … ; margin: 0 }`, set from `size`), and each chart is drawn
 * inside `beforeprint` so that it stays a vector.
 */
export interface PrintJob {
  /** Counts up; every report names the job it speaks of, and reports of older jobs are ignored. */
  readonly job: number;
  readonly deck: PrintedDeck;
  /** What of the deck the page is to hold. */
  readonly pieces: readonly PrintPiece[];
  readonly output: PrintOutput;
}

/** What the pages of a deck have in common. */
export type PrintedDeck = Pick<Printable, 'title' | 'language' | 'size' | 'palette' | 'fonts'>;

export type PrintOutput =
  /** `elsewhere` names the slides of other parts of the document, by their scene ids: links may lead to them. */
  | { readonly format: 'pdf'; readonly elsewhere: readonly string[] }
  /** `scale` is device pixels a CSS pixel: charts must be drawn that fine. */
  | { readonly format: 'png'; readonly scale: number };

/** What the page tells main. After `ready` nothing on the page may change until the next job. */
export type PrintReport =
  | { readonly job: number; readonly state: 'progress'; readonly done: number; readonly of: number }
  /** Fonts are loaded; every chart has been drawn, or is planned and waits for the print. */
  | { readonly job: number; readonly state: 'ready'; readonly slides: number }
  | { readonly job: number; readonly state: 'failed'; readonly failure: Failure };

/** What the print page finds at `window.lecternPrint`. */
export interface PrintBridge {
  /** A job that arrived before the listener was set is handed over at once. */
  onJob(listener: (job: PrintJob) => void): void;
  report(report: PrintReport): void;
}

export const printChannels = { job: 'print:job', report: 'print:report' } as const;
