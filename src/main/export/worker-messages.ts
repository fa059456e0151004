import type { Paper } from '../../core/layout/handout/paper';
import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Finding } from '../../core/model/finding';
import type { Result } from '../../core/model/result';
import type { Printable } from '../../core/scene/printable';
import type { PdfDeck } from '../../core/write/pdf/finish-pdf';
import type { ExportProgress } from './progress';
import type { VerifiedFile } from './verified-file';

/** A deck to be laid out. */
export interface StageOrder {
  readonly deck: Deck;
  readonly brand: Brand;
  /** ISO 8601 date-time written into the file. */
  readonly created: string;
}

/** What the export worker is started with, decks as the window sent them (`readBranded`): write a deck for printing, a page of it, or pages to hand out, write it or its figures, finish a printed PDF, or open a written file again. */
export type ExportOrder =
  | { readonly want: 'print' | 'pptx'; readonly branded: string }
  /** The first page of one slide. */
  | { readonly want: 'page'; readonly branded: string; readonly slide: string }
  | { readonly want: 'handout'; readonly branded: string; readonly paper: Paper }
  | { readonly want: 'figures'; readonly branded: string; readonly format: 'csv' | 'json' }
  | { readonly want: 'finish'; readonly parts: readonly Uint8Array[]; readonly deck: PdfDeck }
  | { readonly want: 'verify'; readonly path: string; readonly slides: number };

/** What the export worker says. After `printable` (print, page, hand-out), `written` (pptx, figures), `finished` or `verified` it ends. */
export type ExportMessage =
  | { readonly type: 'progress'; readonly progress: ExportProgress }
  | { readonly type: 'printable'; readonly deck: Printable; readonly findings: readonly Finding[] }
  | { readonly type: 'finished'; readonly pdf: Result<Uint8Array> }
  | ({ readonly type: 'verified' } & VerifiedFile)
  | {
      /** A presentation, or the figures for other programs. */
      readonly type: 'written';
      readonly bytes: Uint8Array;
      readonly slides: number;
      readonly findings: readonly Finding[];
    };
