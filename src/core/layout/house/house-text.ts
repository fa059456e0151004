import type { HousePlaceholder } from '../../model/house';
import type { RichText } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import { besideEachOther } from '../pieces/blocks';
import type { BodyPage } from '../pieces/items';
import { richRuns } from '../text/rich-runs';
import { fillPlaceholder, type Filling } from './fill-placeholder';
import { itemsOf, type OnHouse } from './house-frame';

/** Paragraphs and bullets in the text placeholders of the house's layout; what does not fit goes on to further slides. */
export function houseText(slide: SlideOf<'context'>, context: OnHouse): readonly BodyPage[] {
  const [first, second] = aboveSource(context);
  if (first === undefined) return [];
  const lists = (['paragraphs', 'bullets'] as const).filter((field) => slide[field].length > 0);
  return besideEachOther(
    lists.map((field, nth) => pagesIn(slide[field], field, nth === 0 ? first : (second ?? first), context)),
  );
}

/** The layout's own places, less the source line that stands in them: what is written must leave it free. */
function aboveSource({ house: { layout }, areas }: OnHouse): readonly HousePlaceholder[] {
  return layout.bodies.map((body) => {
    const bottom = areas.source.y - 4;
    return body.box.y + body.box.h <= bottom ? body : { ...body, box: { ...body.box, h: Math.max(20, bottom - body.box.y) } };
  });
}

function pagesIn(texts: readonly RichText[], field: string, placeholder: HousePlaceholder, context: OnHouse): readonly BodyPage[] {
  const filling = (from: number, to: number): Filling => ({
    name: field,
    role: 'body',
    placeholder,
    called: 'text',
    paragraphs: (style) =>
      texts.slice(from, to).map((text, index) => richRuns(text, style, { field: `${field}.${from + index}`, promptColour: style.colour }, context)),
  });
  const pages: BodyPage[] = [];
  for (let from = 0; from < texts.length; ) {
    let to = texts.length;
    while (to > from + 1 && !fillPlaceholder(filling(from, to), context).fits) to--;
    pages.push(itemsOf(fillPlaceholder(filling(from, to), context)));
    from = to;
  }
  return pages.length === 0 ? [{ items: [], overflow: [] }] : pages;
}
