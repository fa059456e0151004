import { itemOf, lengthOf, listsOf, withItem, withItemMoved, withoutItem } from '../../../../core/edit/slide-lists';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import { slideTexts } from '../../../../core/model/slide-texts';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { Button } from '../../../ui/button';
import { fieldName } from '../field-name';
import { ItemChoices } from './item-choices';
import { RowTools } from './row-tools';
import { TextFields } from './text-fields';

interface ListFieldsProps {
  readonly slide: Slide;
  readonly deck: Deck;
}

/** The slide's points, rows, steps and the like, one by one. */
export function ListFields({ slide, deck }: ListFieldsProps) {
  const perform = usePerform();
  const put = (changed: Slide, field: string): void => perform({ do: 'edit-slide', slide: changed, field });
  return listsOf(slide).map((list) => (
    <section key={list} className="item-list">
      {Array.from({ length: lengthOf(slide, list) }, (_, index) => `${list}.${index}`).map(
        (item, index) => (
          <fieldset key={item} className="card" aria-label={fieldName(item)}>
            <div className="card-head">
              <span className="label">{fieldName(item)}</span>
              <RowTools
                name={fieldName(item)}
                index={index}
                count={lengthOf(slide, list)}
                onMove={(by) => put(withItemMoved(slide, list, index, by), list)}
                onRemove={() => put(withoutItem(slide, list, index), list)}
              />
            </div>
            <TextFields slide={slide} deck={deck} fields={textsOf(slide, item)} within={item} />
            <ItemChoices slide={slide} list={list} index={index} />
          </fieldset>
        ),
      )}
      <Button
        look="quiet"
        icon="plus"
        onPress={() => put(withItem(slide, list), list)}
      >
        {strings.deck.addItem(fieldName(list))}
      </Button>
    </section>
  ));
}

/** The item's texts; its own when it is nothing but a text. */
function textsOf(slide: Slide, item: string): readonly string[] {
  const [list = '', index = ''] = item.split('.');
  const value = itemOf(slide, list, Number(index));
  if (Array.isArray(value)) return [item];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    if (!Array.isArray(field)) return [];
    const nested = slideTexts(slide)
      .map((text) => text.field)
      .filter((path) => path.startsWith(`${item}.${key}.`));
    return nested.length > 0 ? nested : [`${item}.${key}`];
  });
}
