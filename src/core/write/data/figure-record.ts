import type { Deck, SourceRecord } from '../../model/deck';
import type { LedgerEntry } from '../../model/figure';
import { findRestatements } from '../../model/restatements';
import { assertNever } from '../../model/result';
import { sourceCheck } from '../../model/source-check';
import type { Scene } from '../../scene/scene';

/** A number of the ledger as another program takes it: plain values, nothing formatted. */
export interface FigureRecord {
  readonly id: string;
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: string | null;
  readonly qualifier: LedgerEntry['qualifier'];
  readonly subject: string;
  /** ISO 8601, as precise as stated. */
  readonly asOf: string | null;
  readonly attribution: string | null;
  /** Exact words of the source; the formula's parents or the author's reason for other numbers. */
  readonly quote: string;
  /** 'bullet 3'; 'computed'; 'not in the source'. */
  readonly place: string;
  readonly source: string;
  /** What the list of sources says of it: 'matches', 'qualifier kept', 'recomputed'. */
  readonly check: string;
  /** Numbers of the slides that show it, the list of sources left out. */
  readonly slides: readonly number[];
}

/** Every number of a deck's ledger, shown or not, in the ledger's order. */
export function figureRecords({ ledger, sources }: Deck, scene: Scene): readonly FigureRecord[] {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  const restatements = findRestatements(ledger);
  const shown = slidesByFigure(scene);
  return ledger.map((entry) => ({
    id: entry.id,
    value: entry.value,
    valueHigh: entry.valueHigh,
    unit: entry.unit,
    qualifier: entry.qualifier,
    subject: entry.subject,
    asOf: entry.asOf?.iso ?? null,
    ...origin(entry, sources),
    check: sourceCheck(entry, byId, restatements).words,
    slides: shown.get(entry.id) ?? [],
  }));
}

type Origin = Pick<FigureRecord, 'attribution' | 'quote' | 'place' | 'source'>;

function origin(entry: LedgerEntry, sources: readonly SourceRecord[]): Origin {
  switch (entry.type) {
    case 'figure': {
      const source = sources.find(({ article }) => article === entry.article);
      return {
        attribution: entry.attribution,
        quote: entry.quote,
        place: entry.where ?? '',
        source: source?.title ?? entry.article,
      };
    }
    case 'derivation':
      return {
        attribution: null,
        quote: `${entry.operation} of ${entry.parents.join(', ')}`,
        place: 'computed',
        source: '',
      };
    case 'signed':
      return { attribution: null, quote: entry.reason, place: 'not in the source', source: '' };
    default:
      return assertNever(entry);
  }
}

function slidesByFigure({ slides }: Scene): ReadonlyMap<string, readonly number[]> {
  const shown = new Map<string, number[]>();
  slides.forEach(({ kind, items }, index) => {
    if (kind === 'sources') return;
    for (const id of new Set(items.flatMap(({ figures }) => figures))) {
      shown.set(id, [...(shown.get(id) ?? []), index + 1]);
    }
  });
  return shown;
}
