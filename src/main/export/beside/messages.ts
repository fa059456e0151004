import type { Deck } from '../../../core/model/deck';
import type { Finding } from '../../../core/model/finding';
import type { PackedPart } from '../../../core/write/pptx/zip';

/** Pieces of bytes one after another: to be handed over as one, without a copy. */
export interface Joined {
  readonly bytes: Uint8Array;
  /** Length of each piece. */
  readonly lengths: readonly number[];
}

/** What the second thread is asked for. It answers in the order in which it was asked. */
export type BesideOrder =
  | { readonly want: 'check'; readonly deck: Deck }
  | { readonly want: 'pack'; readonly parts: Joined };

/** A packed part without its data, which stands among the joined ones. */
export type PackedHead = Omit<PackedPart, 'data'>;

export type BesideAnswer =
  | { readonly type: 'checked'; readonly findings: readonly Finding[] }
  | { readonly type: 'packed'; readonly heads: readonly PackedHead[]; readonly data: Joined };

/** Copies pieces into one. */
export function join(pieces: readonly Uint8Array[]): Joined {
  const lengths = pieces.map(({ length }) => length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, lengths };
}

/** The pieces again, on the same bytes. */
export function part({ bytes, lengths }: Joined): readonly Uint8Array[] {
  let at = 0;
  return lengths.map((length) => bytes.subarray(at, (at += length)));
}
