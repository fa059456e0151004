import type { SlidePlan } from '../plan/deck-plan';
import type { SlideLinks } from '../text/slide-links';
import { readRelationships, relationship, writeRelationships, type Relationship } from './relationships';

/** Shown where an SVG is not understood: one see-through point. */
export const SVG_FALLBACK = 'ppt/media/blank.png';

/**
 * A slide's .rels part, leading to the layouts, charts, pictures and notes pages that the plan
 * numbered, and to where its links lead. The library numbers charts by a counter that goes on from deck to deck.
 */
export const repairRelationships = (xml: string, slide: SlidePlan, links: SlideLinks): string =>
  writeRelationships([...mend(readRelationships(xml), slide), ...links.relationships]);

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
        return pictureRelationships(entry.id, slide.pictures[pictures++] ?? '');
      case 'notesSlide':
        return slide.notesPage === null
          ? []
          : [relationship(entry.id, entry.type, `../notesSlides/notesSlide${slide.notesPage}.xml`)];
      default:
        return [entry];
    }
  });
}

/** A picture's relationship; a vector picture has a second one for its bitmap. */
export function pictureRelationships(id: string, part: string): Relationship[] {
  const target = `../${part.slice('ppt/'.length)}`;
  if (!part.endsWith('.svg')) return [relationship(id, 'image', target)];
  return [relationship(id, 'image', `../${SVG_FALLBACK.slice('ppt/'.length)}`), relationship(`${id}svg`, 'image', target)];
}
