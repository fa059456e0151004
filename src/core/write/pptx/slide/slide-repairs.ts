import type { DeckPlan, SlidePlan } from '../plan/deck-plan';
import type { SlideLinks } from '../text/slide-links';
import { descend, parseXml, serializeXml } from '../xml/tree';
import { plainGroup } from '../xml/plain-group';
import { connectors } from './connectors';
import { identities } from './identities';
import { outlines } from './outlines';
import { pictures } from './pictures';
import { placeholders } from './placeholders';
import { writtenObjects, type SlideRepair } from './slide-repair';
import { tables } from './tables';
import { texts } from './texts';
import { tints } from './tints';

/** In this order: identities last, as the others find objects by the library's names. */
const SLIDE_REPAIRS: readonly SlideRepair[] = [connectors, outlines, tints, texts, tables, pictures, placeholders, identities];

/**
 * A slide part of the library with every repair made.
 *
 * @param links takes the relationships that the slide's links need
 */
export function repairSlide(xml: string, plan: SlidePlan, deck: DeckPlan, links: SlideLinks): string {
  const root = parseXml(xml);
  const content = descend(root, 'p:cSld');
  content.attributes.delete('name');
  plainGroup(content);
  const objects = writtenObjects(descend(content, 'p:spTree'), plan);
  for (const repair of SLIDE_REPAIRS) repair({ plan, deck, root, links, objects });
  return serializeXml(root);
}
