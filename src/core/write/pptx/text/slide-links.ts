import type { LinkTarget } from '../../../scene/scene';
import { relationship, type Relationship } from '../package/relationships';
import { planLink } from '../plan/links';
import { escapeXml } from '../xml/markup';

/** The links of one slide: a relationship for each place that they lead to, however many lead there. */
export class SlideLinks {
  readonly #slides: ReadonlyMap<string, number>;
  readonly #byTarget = new Map<string, string>();
  readonly relationships: Relationship[] = [];

  /** @param slides number of the slide that each scene slide's id names */
  constructor(slides: ReadonlyMap<string, number>) {
    this.#slides = slides;
  }

  /** Attributes of the `a:hlinkClick` that leads to a target; null for what leads nowhere. */
  attributesOf(target: LinkTarget | null): string | null {
    const link = planLink(target, this.#slides);
    if (link === null) return null;
    if ('url' in link) return ` r:id="${this.#idOf(link.url, 'hyperlink', true)}"`;
    return ` r:id="${this.#idOf(`slide${link.slide}.xml`, 'slide', false)}" action="ppaction://hlinksldjump"`;
  }

  #idOf(target: string, type: 'slide' | 'hyperlink', external: boolean): string {
    const known = this.#byTarget.get(target);
    if (known !== undefined) return known;
    // The presentation library numbers its own from rId1.
    const id = `rIdLink${this.relationships.length + 1}`;
    this.#byTarget.set(target, id);
    this.relationships.push(external ? { id, type, target: escapeXml(target), external } : relationship(id, type, target));
    return id;
  }
}
