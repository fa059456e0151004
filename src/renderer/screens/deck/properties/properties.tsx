import { textAt } from '../../../../core/edit/field';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import { strings } from '../../../strings';
import { CardFields } from './card-fields';
import { ChartFields } from './chart-fields';
import { ListFields } from './list-fields';
import { Origin } from './origin';
import { SlideChoices } from './slide-choices';
import { TextFields } from './text-fields';

interface PropertiesProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly number: number;
}

/** Single texts of the kinds of slides, in the order they are read. */
const singles = [
  ...['eyebrow', 'occasion', 'preparedBy', 'purpose', 'card.label', 'card.note', 'soWhat'],
  ...['readWithCare', 'left.heading', 'right.heading', 'takeaway', 'quote', 'speaker', 'context'],
  ...['basis', 'method'],
];

/** What the slide is made of, field by field. */
export function Properties({ slide, deck, number }: PropertiesProps) {
  const kind = strings.slides[slide.kind];
  return (
    <aside className="properties" aria-label={strings.deck.properties}>
      <header className="panel-head">
        <h2 className="label">{strings.deck.slideKind(number, kind.name)}</h2>
        <Origin slide={slide} />
      </header>
      <div className="property-list">
        <TextFields slide={slide} deck={deck} fields={['title', 'subtitle']} />
        {slide.kind === 'chart' && <ChartFields slide={slide} deck={deck} />}
        {'cards' in slide && <CardFields slide={slide} deck={deck} />}
        <TextFields
          slide={slide}
          deck={deck}
          fields={singles.filter((field) => textAt(slide, field) !== null)}
        />
        <ListFields slide={slide} deck={deck} />
        <SlideChoices slide={slide} />
        {slide.kind !== 'cover' && slide.kind !== 'divider' && (
          <TextFields slide={slide} deck={deck} fields={['source']} />
        )}
      </div>
    </aside>
  );
}
