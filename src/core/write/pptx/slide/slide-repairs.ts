import type { DeckPlan, SlidePlan } from '../plan/deck-plan';
import { descend, parseXml, serializeXml } from '../xml/tree';
import { connectors } from './connectors';
import { filled } from './filled';
import { identities } from './identities';
import { links } from './links';
import { outlines } from './outlines';
import { paragraphs } from './paragraphs';
import { pictures } from './pictures';
import { placeholders } from './placeholders';
import { runs } from './runs';
import { writtenObjects, type SlideRepair } from './slide-repair';
import { tables } from './tables';
import { textBodies } from './text-bodies';

/** In this order: bodies before what is in them; identities last, as the others find objects by the library's names. */
const SLIDE_REPAIRS: readonly SlideRepair[] = [
  connectors,
  outlines,
  textBodies,
  paragraphs,
  runs,
  links,
  tables,
  pictures,
  placeholders,
  filled,
  identities,
];

/**
 * A slide part of the library with every repair made.
 *
 * @param replaced ids of relationships that gave way to others of the same target
 */
export function repairSlide(
  xml: string,
  plan: SlidePlan,
  deck: DeckPlan,
  replaced: ReadonlyMap<string, string>,
): string {
  const root = parseXml(xml);
  const content = descend(root, 'p:cSld');
  content.attributes.delete('name');
  const objects = writtenObjects(descend(content, 'p:spTree'), plan);
  for (const repair of SLIDE_REPAIRS) repair({ plan, deck, root, replaced, objects });
  return serializeXml(root);
}
