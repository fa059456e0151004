import type { Deck } from '../../../../core/model/deck';
import { plain } from '../../../../core/model/rich-text';
import type { NumberCard, SlideOf } from '../../../../core/model/slide';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { useFigureWords } from '../use-figure-words';
import { FigurePicker } from './figure-picker';
import { moved } from './moved';
import { RowTools } from './row-tools';
import { TextFields } from './text-fields';

interface CardFieldsProps {
  readonly slide: SlideOf<'key-figures'> | SlideOf<'bottom-line'>;
  readonly deck: Deck;
}

const words = strings.deck;

/** The numbers shown large: which, what they are called, and in which order. */
export function CardFields({ slide, deck }: CardFieldsProps) {
  const perform = usePerform();
  const figureWords = useFigureWords(deck);
  const { cards } = slide;
  const change = (next: readonly NumberCard[]): void =>
    perform({ do: 'edit-slide', slide: { ...slide, cards: next }, field: 'cards' });
  const add = (figure: string): void => {
    const entry = deck.ledger.find(({ id }) => id === figure);
    const label = plain(entry === undefined || entry.subject === '' ? (entry?.unit ?? '') : entry.subject);
    change([...cards, { figure, label, note: [] }]);
  };
  return (
    <div className="field">
      <span className="label">{words.figures}</span>
      <ul className="cards">
        {cards.map((card, index) => (
          <li key={card.figure} className="card">
            <div className="card-head">
              <strong>{figureWords(card.figure, 'value') ?? '–'}</strong>
              <RowTools
                name={figureWords(card.figure, 'value') ?? ''}
                index={index}
                count={cards.length}
                onMove={(by) => change(moved(cards, index, by))}
                onRemove={() => change(cards.filter((_, other) => other !== index))}
              />
            </div>
            <TextFields slide={slide} deck={deck} fields={[`cards.${index}.label`, `cards.${index}.note`]} />
          </li>
        ))}
      </ul>
      <FigurePicker
        label={words.addFigure}
        deck={deck}
        allow={({ id }) => !cards.some(({ figure }) => figure === id)}
        onPick={add}
      />
    </div>
  );
}
