import { textAt } from '../../../../core/edit/field';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import { paragraphText } from '../../../../core/scene/plain-text';
import type { SceneSlide } from '../../../../core/scene/scene';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { TextBox } from '../../../ui/text-box';
import type { WatchedFocus } from '../../../ui/use-focus-within';
import { CardFields } from './card-fields';
import { Charts } from './charts';
import { FigureFields } from './figure-fields';
import { ListFields } from './list-fields';
import { Origin } from './origin';
import { SlideChoices } from './slide-choices';
import { TextFields } from './text-fields';

interface PropertiesProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly number: number;
  /** The slide as it is laid out. */
  readonly pages: readonly SceneSlide[];
  /** Hears of whoever comes to work here, and of their leaving. */
  readonly watched: WatchedFocus;
}

/** Single texts of the kinds of slides, in the order they are read. */
const singles = [
  ...['eyebrow', 'occasion', 'preparedBy', 'purpose', 'card.label', 'card.note', 'soWhat'],
  ...['readWithCare', 'left.heading', 'right.heading', 'takeaway', 'quote', 'speaker', 'context'],
  ...['basis', 'method'],
];

/** What the slide is made of, field by field. */
export function Properties({ slide, deck, number, pages, watched }: PropertiesProps) {
  const perform = usePerform();
  const source = pages[0]?.items.find((item) => item.type === 'text' && item.role === 'source');
  const kind = strings.slides[slide.kind];
  return (
    <aside className="properties" aria-label={strings.deck.properties} {...watched}>
      <header className="panel-head">
        <h2 className="label">{strings.deck.slideKind(number, kind.name)}</h2>
        <Origin slide={slide} />
      </header>
      <div className="property-list">
        <TextFields slide={slide} deck={deck} fields={['title', 'subtitle']} />
        <Charts slide={slide} deck={deck} pages={pages} />
        <FigureFields slide={slide} deck={deck} />
        {'cards' in slide && <CardFields slide={slide} deck={deck} />}
        <TextFields
          slide={slide}
          deck={deck}
          fields={singles.filter((field) => textAt(slide, field) !== null)}
        />
        <ListFields slide={slide} deck={deck} />
        <SlideChoices slide={slide} />
        {slide.section !== null && (
          <TextBox
            label={strings.deck.section}
            value={slide.section}
            onChange={(section) => perform({ do: 'edit-slide', slide: { ...slide, section }, field: 'section' })}
          />
        )}
        {slide.kind !== 'cover' && slide.kind !== 'divider' && (
          <TextFields
            slide={slide}
            deck={deck}
            fields={['source']}
            placeholder={source?.type === 'text' ? paragraphText(source.paragraphs) : ''}
          />
        )}
      </div>
    </aside>
  );
}
