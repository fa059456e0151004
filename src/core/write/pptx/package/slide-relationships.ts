import type { SlidePlan } from '../plan/deck-plan';
import { readRelationships, relationship, writeRelationships, type Relationship } from './relationships';

/** Shown where an SVG is not understood: one see-through point. */
export const SVG_FALLBACK = 'ppt/media/blank.png';

const LINKS = new Set(['slide', 'hyperlink']);

/** A slide's .rels part, and the ids that gave way to another of the same target. */
export interface MendedRelationships {
  readonly xml: string;
  readonly replaced: ReadonlyMap<string, string>;
}

/**
 * A slide's .rels part, leading to the layouts, charts, pictures and notes pages that the plan
 * numbered. The library numbers charts by a counter that goes on from deck to deck, and gives every
 * link a relationship of its own, however many lead to the same place.
 */
export function repairRelationships(xml: string, slide: SlidePlan): MendedRelationships {
  const first = new Map<string, string>();
  const replaced = new Map<string, string>();
  const kept = mend(readRelationships(xml), slide).filter(({ id, type, target }) => {
    if (!LINKS.has(type)) return true;
    const known = first.get(`${type} ${target}`);
    if (known === undefined) first.set(`${type} ${target}`, id);
    else replaced.set(id, known);
    return known === undefined;
  });
  return { xml: writeRelationships(kept), replaced };
}

/** A notes page's .rels part. */
export const notesRelationships = (slide: SlidePlan): string =>
  writeRelationships([
    relationship('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
    relationship('rId2', 'slide', `../slides/slide${slide.number}.xml`),
  ]);

function mend(relationships: readonly Relationship[], slide: SlidePlan): Relationship[] {
  let charts = 0;
  let pictures = 0;
  return relationships.flatMap((entry) => {
    switch (entry.type) {
      case 'slideLayout':
        return [relationship(entry.id, entry.type, `../slideLayouts/slideLayout${slide.layout.number}.xml`)];
      case 'chart':
        return [relationship(entry.id, entry.type, `../charts/chart${slide.charts[charts++]?.number ?? 0}.xml`)];
      case 'image':
        return picture(entry.id, slide.pictures[pictures++] ?? '');
      case 'notesSlide':
        return slide.notesPage === null
          ? []
          : [relationship(entry.id, entry.type, `../notesSlides/notesSlide${slide.notesPage}.xml`)];
      default:
        return [entry];
    }
  });
}

function picture(id: string, part: string): Relationship[] {
  const target = `../${part.slice('ppt/'.length)}`;
  if (!part.endsWith('.svg')) return [relationship(id, 'image', target)];
  return [relationship(id, 'image', `../${SVG_FALLBACK.slice('ppt/'.length)}`), relationship(`${id}svg`, 'image', target)];
}
