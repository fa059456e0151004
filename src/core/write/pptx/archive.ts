import { assertNever } from '../../model/result';
import { chartNames, chartParts, type ChartOrder } from './package/charts';
import { LEDGER_NAMES, ledgerParts, type LedgerOrder } from './package/ledger';
import { packPart, zipPacked, type Checksum, type Deflate, type PackedPart, type ZipPart } from './zip';

/** What goes into a presentation's archive: a part, or the order for parts that need nothing of those around them. They are written where they are packed. */
export type ArchivePart = ZipPart | ChartOrder | LedgerOrder;

/** An archive that is being made. */
export interface Archive {
  /** Takes more parts, which may be packed at once or elsewhere: they are not looked at again. */
  add(parts: readonly ArchivePart[]): void;
  /** The archive: one part that comes before all others, then the others in their order. */
  finish(first: ZipPart): Promise<Uint8Array> | Uint8Array;
}

/** Begins an archive. The same parts must give the same bytes. */
export type Zip = () => Archive;

/** The paths at which an archive will have a part, or the parts that are ordered. */
export function namesOf(part: ArchivePart): readonly string[] {
  if (!('order' in part)) return [part.name];
  switch (part.order) {
    case 'chart':
      return chartNames(part);
    case 'ledger':
      return LEDGER_NAMES;
    default:
      return assertNever(part);
  }
}

function writtenParts(part: ArchivePart): readonly ZipPart[] {
  if (!('order' in part)) return [part];
  switch (part.order) {
    case 'chart':
      return chartParts(part);
    case 'ledger':
      return ledgerParts(part);
    default:
      return assertNever(part);
  }
}

/** A Zip from a deflate that the platform brings, which is several times faster than any in JavaScript. Parts are packed as they come. */
export const zipWith =
  (deflate: Deflate, checksum?: Checksum): Zip =>
  () => {
    const pack = (part: ZipPart): readonly [string, PackedPart] => [part.name, packPart(part, deflate, checksum)];
    const packed: (readonly [string, PackedPart])[] = [];
    return {
      add(parts) {
        for (const part of parts) for (const written of writtenParts(part)) packed.push(pack(written));
      },
      finish: (first) => zipPacked([pack(first), ...packed]),
    };
  };
