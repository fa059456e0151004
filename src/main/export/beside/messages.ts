import type { Deck } from '../../../core/model/deck';
import type { Finding } from '../../../core/model/finding';
import type { ArchivePart } from '../../../core/write/pptx/archive';
import type { ZipPart } from '../../../core/write/pptx/zip';

/** What the second thread is asked for, in this order. Parts to pack are answered by the archive only; of a ledger it has the evidence in the deck that it checked. */
export type BesideOrder =
  | { readonly want: 'check'; readonly deck: Deck }
  | { readonly want: 'pack'; readonly parts: readonly ArchivePart[] }
  /** Of all parts that it was given, behind a first one. */
  | { readonly want: 'archive'; readonly first: ZipPart };

export type BesideAnswer =
  | { readonly type: 'checked'; readonly findings: readonly Finding[] }
  | { readonly type: 'archive'; readonly bytes: Uint8Array };
