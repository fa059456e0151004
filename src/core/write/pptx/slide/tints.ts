import type { Colour, SceneItem } from '../../../scene/scene';
import { changesOf } from '../xml/drawing';
import { child, descend, type XmlElement } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

/** Shapes in a lighter or darker theme colour: the library wrote the theme's own, what changes it is added here. */
export const tints: SlideRepair = ({ objects, deck }) => {
  for (const { plan, element } of objects) {
    const { fill, stroke } = paintOf(plan.item);
    const [filled, drawn] = [fill, stroke].map((colour) => (colour === null ? [] : changesOf(deck.colour(colour))));
    if (filled?.length) change(descend(element, 'p:spPr'), filled);
    if (drawn?.length) change(descend(element, 'p:spPr', 'a:ln'), drawn);
  }
};

function change(holder: XmlElement, changes: readonly string[]): void {
  const fill = child(holder, 'a:solidFill');
  if (fill !== undefined) descend(fill, 'a:schemeClr').children = [...changes];
}

/** What the library paints of an item. */
function paintOf(item: SceneItem): { readonly fill: Colour | null; readonly stroke: Colour | null } {
  switch (item.type) {
    case 'text':
      return { fill: item.fill, stroke: null };
    case 'shape':
      return { fill: item.fill, stroke: item.stroke?.colour ?? null };
    case 'line':
      return { fill: null, stroke: item.colour };
    case 'image':
    case 'chart':
    case 'table':
    case 'link':
      return { fill: null, stroke: null };
  }
}
