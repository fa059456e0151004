import {
  figureKindSchema,
  operationSchema,
  qualifierSchema,
  type FigureKind,
  type Operation,
  type Qualifier,
} from '../model/figure';
import { every, first, type OfficePackage, type PartElement } from '../office/open-package';

/** A ledger entry as the file carries it. */
export interface WrittenEntry {
  readonly id: string;
  readonly type: 'figure' | 'derivation' | 'signed';
  readonly value: number;
  readonly valueHigh: number | null;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  readonly quote: string;
  readonly article: string | null;
  /** Place of the quote in the article; -1 when the file does not say. */
  readonly start: number;
  readonly end: number;
  readonly equivalentOf: string | null;
  readonly operation: Operation | null;
  readonly parents: readonly string[];
  /** What is shown of a share that was rounded together with others; null when it was rounded alone. */
  readonly roundedTo: number | null;
}

export interface WrittenLedger {
  /** The file's own part, or its list of sources. */
  readonly from: 'part' | 'list';
  readonly entries: readonly WrittenEntry[];
  readonly sources: readonly { readonly article: string; readonly name: string; readonly hash: string }[];
  /** Which entry was written on which slide. */
  readonly shown: readonly { readonly entry: string; readonly slide: string }[];
}

/** Namespace of the ledger's own part. */
const NAMESPACE = 'urn:lectern:ledger:1';

const orNull = (value: string | undefined): string | null => value ?? null;

function entryOf(element: PartElement): WrittenEntry | null {
  const { attributes } = element;
  const kind = figureKindSchema.safeParse(attributes['kind']);
  const qualifier = qualifierSchema.safeParse(attributes['qualifier']);
  const operation = operationSchema.safeParse(attributes['operation']);
  const type = attributes['type'];
  const value = Number(attributes['value']);
  if (!kind.success || !qualifier.success || !Number.isFinite(value)) return null;
  if (type !== 'figure' && type !== 'derivation' && type !== 'signed') return null;
  return {
    id: attributes['id'] ?? '',
    type,
    value,
    valueHigh: attributes['valueHigh'] === undefined ? null : Number(attributes['valueHigh']),
    kind: kind.data,
    unit: orNull(attributes['unit']),
    qualifier: qualifier.data,
    quote: first(element, 'quote')?.text ?? '',
    article: orNull(attributes['article']),
    start: Number(attributes['start'] ?? 0),
    end: Number(attributes['end'] ?? 0),
    equivalentOf: orNull(attributes['equivalentOf']),
    operation: operation.success ? operation.data : null,
    parents: (attributes['parents'] ?? '').split(' ').filter((id) => id !== ''),
    roundedTo: attributes['shown'] === undefined ? null : Number(attributes['shown']),
  };
}

/** The ledger that a presentation of ours carries; null when it carries none. */
export function readLedger(file: OfficePackage): WrittenLedger | null {
  const root = file.parts
    .filter((part) => /^customXml\/item\d+\.xml$/.test(part))
    .map((part) => file.xml(part))
    .find((element) => element?.name === 'ledger' && element.attributes['xmlns'] === NAMESPACE);
  if (root === undefined || root === null) return null;
  return {
    from: 'part',
    entries: every(root, 'entry').flatMap((element) => entryOf(element) ?? []),
    sources: every(root, 'source').map(({ attributes }) => ({
      article: attributes['article'] ?? '',
      name: attributes['name'] ?? '',
      hash: attributes['sha256'] ?? '',
    })),
    shown: every(root, 'show').map(({ attributes }) => ({
      entry: attributes['entry'] ?? '',
      slide: attributes['slide'] ?? '',
    })),
  };
}
