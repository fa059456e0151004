import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Finding } from '../../core/model/finding';
import type { Scene } from '../../core/scene/scene';
import type { ExportProgress } from './progress';

/** What the export worker is started with. */
export interface ExportOrder {
  /** scene: lay the deck out. pptx: and write the file. */
  readonly want: 'scene' | 'pptx';
  readonly deck: Deck;
  readonly brand: Brand;
  /** ISO 8601 date-time written into the file. */
  readonly created: string;
}

/** A deck laid out, with what is wrong with it. */
export interface Staged {
  readonly scene: Scene;
  readonly findings: readonly Finding[];
}

/** What the export worker says. After `staged` (scene) or `written` (pptx) it ends. */
export type ExportMessage =
  | { readonly type: 'progress'; readonly progress: ExportProgress }
  | ({ readonly type: 'staged' } & Staged)
  | {
      readonly type: 'written';
      readonly bytes: Uint8Array;
      readonly slides: number;
      readonly findings: readonly Finding[];
    };
