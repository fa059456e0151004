import type { Deck } from '../../../core/model/deck';
import type { Finding } from '../../../core/model/finding';
import type { ZipPart } from '../../../core/write/pptx/zip';

/** What the second thread is asked for, in this order. Parts to pack are answered by the archive only. */
export type BesideOrder =
  | { readonly want: 'check'; readonly deck: Deck }
  | { readonly want: 'pack'; readonly parts: readonly ZipPart[] }
  /** Of all parts that it was given, behind a first one. */
  | { readonly want: 'archive'; readonly first: ZipPart };

export type BesideAnswer =
  | { readonly type: 'checked'; readonly findings: readonly Finding[] }
  | { readonly type: 'archive'; readonly bytes: Uint8Array };
