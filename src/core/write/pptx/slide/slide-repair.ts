import type { DeckPlan, ObjectPlan, SlidePlan } from '../plan/deck-plan';
import type { SlideLinks } from '../text/slide-links';
import { child, type XmlElement } from '../xml/tree';

/** An object of a slide, as planned and as written. */
export interface WrittenObject {
  readonly plan: ObjectPlan;
  readonly element: XmlElement;
  /** `p:cNvPr`: id, name, description, link. */
  readonly identity: XmlElement;
}

export interface SlideContext {
  readonly plan: SlidePlan;
  readonly deck: DeckPlan;
  /** `p:sld` */
  readonly root: XmlElement;
  /** Where the slide's links lead. */
  readonly links: SlideLinks;
  /** In reading order. */
  readonly objects: readonly WrittenObject[];
}

/** Mends one thing on a slide that has been read into a tree. */
export type SlideRepair = (context: SlideContext) => void;

/** Pairs the elements of a slide's shape tree with the objects that were planned, by name. */
export function writtenObjects(shapeTree: XmlElement, plan: SlidePlan): WrittenObject[] {
  const planned = new Map(plan.objects.map((object) => [object.key, object]));
  return shapeTree.children.flatMap((element) => {
    if (typeof element === 'string') return [];
    const identity = identityOf(element);
    const object = identity === undefined ? undefined : planned.get(identity.attributes.get('name') ?? '');
    return identity === undefined || object === undefined ? [] : [{ plan: object, element, identity }];
  });
}

/** `p:cNvPr` stands first in the first child of every kind of object. */
function identityOf(element: XmlElement): XmlElement | undefined {
  const [first] = element.children;
  return first === undefined || typeof first === 'string' ? undefined : child(first, 'p:cNvPr');
}
