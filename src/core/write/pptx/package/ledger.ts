import type { LedgerEntry } from '../../../model/figure';
import type { SourceRecord } from '../../../model/deck';
import { guid } from '../guid';
import type { DeckPlan } from '../plan/deck-plan';
import { objectId } from '../slide/identities';
import { tag, textTag, xmlPart } from '../xml/markup';
import type { ZipPart } from '../zip';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

export const LEDGER_PART = 'customXml/item1.xml';
const PROPERTIES_PART = 'customXml/itemProps1.xml';

/** Names the format of the ledger part; a change that readers must know of raises the number. */
export const LEDGER_NAMESPACE = 'urn:lectern:ledger:1';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** What the file proves its figures by. */
export interface Evidence {
  readonly ledger: readonly LedgerEntry[];
  readonly sources: readonly SourceRecord[];
}

/** That an object of a slide shows a figure. */
interface Shown {
  readonly entry: string;
  readonly slide: number;
  readonly object: number;
  readonly name: string;
}

/** The ledger to be written, wherever its archive is made. */
export interface LedgerOrder {
  readonly order: 'ledger';
  /** Null for who has it already. */
  readonly evidence: Evidence | null;
  readonly shown: readonly Shown[];
}

/** The ledger of a deck: every figure with its exact words and place, and which object of which slide shows what. */
export const ledgerOrder = (deck: DeckPlan, evidence: Evidence): LedgerOrder => ({
  order: 'ledger',
  evidence,
  shown: deck.slides.flatMap((slide) =>
    slide.objects.flatMap(({ item }, nth) => item.figures.map((entry) => ({ entry, slide: slide.number, object: objectId(nth), name: item.name }))),
  ),
});

/** The paths of the ledger's parts: itself, its properties, and what leads from it to them. */
export const LEDGER_NAMES: readonly [ledger: string, properties: string, relationships: string] = [LEDGER_PART, PROPERTIES_PART, relationshipsOf(LEDGER_PART)];

/**
 * The ledger travels in the file: every figure with its exact words and place, the articles by
 * their hashes, and which object of which slide shows what.
 */
export function ledgerParts({ evidence, shown }: LedgerOrder): readonly ZipPart[] {
  if (evidence === null) throw new Error('Nobody gave the ledger that is to be written');
  const markup = tag(
    'ledger',
    { xmlns: LEDGER_NAMESPACE },
    tag('sources', {}, ...evidence.sources.map(sourceMarkup)),
    tag('entries', {}, ...evidence.ledger.map(entryMarkup)),
    tag('shown', {}, ...shown.map(({ entry, slide, object, name }) => tag('show', { entry, slide, object, name }))),
  );
  const properties = tag(
    'ds:datastoreItem',
    { 'ds:itemID': guid(markup), 'xmlns:ds': DATA_STORE },
    tag('ds:schemaRefs', {}, tag('ds:schemaRef', { 'ds:uri': LEDGER_NAMESPACE })),
  );
  const [name, propertiesName, relationshipsName] = LEDGER_NAMES;
  return [
    { name, content: xmlPart(markup) },
    { name: propertiesName, content: xmlPart(properties) },
    { name: relationshipsName, content: writeRelationships([relationship('rId1', 'customXmlProps', 'itemProps1.xml')]) },
  ];
}

const sourceMarkup = (source: SourceRecord): string =>
  tag('source', {
    article: source.article,
    name: source.name,
    sha256: source.hash,
    title: source.title,
    byline: source.byline ?? undefined,
    publisher: source.publisher ?? undefined,
    published: source.published ?? undefined,
  });

function entryMarkup(entry: LedgerEntry): string {
  const quantity = {
    id: entry.id,
    type: entry.type,
    value: entry.value,
    valueHigh: entry.valueHigh ?? undefined,
    kind: entry.kind,
    unit: entry.unit ?? undefined,
    qualifier: entry.qualifier,
    hedge: entry.hedge ?? undefined,
    subject: entry.subject,
    asOf: entry.asOf?.iso,
    asOfWords: entry.asOf?.words,
  };
  switch (entry.type) {
    case 'figure':
      return tag(
        'entry',
        {
          ...quantity,
          article: entry.article,
          block: entry.block,
          where: entry.where,
          start: entry.start,
          end: entry.end,
          numberStart: entry.number.start,
          numberEnd: entry.number.end,
          attribution: entry.attribution ?? undefined,
          equivalentOf: entry.equivalentOf ?? undefined,
        },
        textTag('quote', entry.quote),
      );
    case 'derivation':
      return tag('entry', { ...quantity, operation: entry.operation, parents: entry.parents.join(' '), shown: entry.shown });
    case 'signed':
      return tag('entry', quantity, textTag('reason', entry.reason));
  }
}
