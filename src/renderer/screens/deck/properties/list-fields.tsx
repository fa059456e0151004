import { lengthOf, listsOf, withItem, withoutItem } from '../../../../core/edit/slide-lists';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import { slideTexts } from '../../../../core/model/slide-texts';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { Button, IconButton } from '../../../ui/button';
import { fieldName } from '../field-name';
import { ItemChoices } from './item-choices';
import { TextFields } from './text-fields';

interface ListFieldsProps {
  readonly slide: Slide;
  readonly deck: Deck;
}

/** The slide's points, rows, steps and the like, one by one. */
export function ListFields({ slide, deck }: ListFieldsProps) {
  const perform = usePerform();
  return listsOf(slide).map((list) => (
    <section key={list} className="item-list">
      {Array.from({ length: lengthOf(slide, list) }, (_, index) => `${list}.${index}`).map(
        (item, index) => (
          <fieldset key={item} className="card" aria-label={fieldName(item)}>
            <div className="card-head">
              <span className="label">{fieldName(item)}</span>
              <IconButton
                icon="close"
                label={strings.deck.removeRow(fieldName(item))}
                onPress={() =>
                  perform({ do: 'edit-slide', slide: withoutItem(slide, list, index), field: list })
                }
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
        onPress={() => perform({ do: 'edit-slide', slide: withItem(slide, list), field: list })}
      >
        {strings.deck.addItem(fieldName(list))}
      </Button>
    </section>
  ));
}

/** The item's texts; its own when it is nothing but a text. */
function textsOf(slide: Slide, item: string): readonly string[] {
  const [list = '', index = ''] = item.split('.');
  const value: unknown = (slide[list as keyof Slide] as unknown as readonly unknown[])[Number(index)];
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
