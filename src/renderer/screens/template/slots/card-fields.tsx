import type { CardSlot } from '../../../../core/model/template';
import { strings } from '../../../strings';
import { Button, IconButton } from '../../../ui/button';
import { TextBox } from '../../../ui/text-box';
import { FigureQueryFields } from './figure-query-fields';

const words = strings.templates;

interface CardFieldsProps {
  readonly cards: readonly CardSlot[];
  readonly most: number;
  readonly onChange: (cards: readonly CardSlot[]) => void;
}

/** The numbers wanted, one card each: what it means, and what it is called. */
export function CardFields({ cards, most, onChange }: CardFieldsProps) {
  const replace = (at: number, card: CardSlot): void => onChange(cards.map((one, index) => (index === at ? card : one)));
  const move = (at: number, to: number): void => {
    const others = cards.filter((_, index) => index !== at);
    const card = cards[at];
    if (card !== undefined) onChange([...others.slice(0, to), card, ...others.slice(to)]);
  };
  return (
    <>
      {cards.map((card, at) => (
        <div key={card.name} className="slot-card" role="group" aria-label={words.number(at + 1)}>
          <header className="slot-head">
            <span className="label">{words.number(at + 1)}</span>
            <span className="spring" />
            {most > 1 && (
              <>
                <IconButton icon="up" label={strings.deck.moveUp} isDisabled={at === 0} onPress={() => move(at, at - 1)} />
                <IconButton icon="down" label={strings.deck.moveDown} isDisabled={at === cards.length - 1} onPress={() => move(at, at + 1)} />
                <IconButton icon="trash" label={strings.deck.removeRow(words.number(at + 1))} onPress={() => onChange(cards.filter((_, index) => index !== at))} />
              </>
            )}
          </header>
          <FigureQueryFields query={card.query} onChange={(query) => replace(at, { ...card, query })} />
          <TextBox
            label={words.label}
            hint={words.labelHint}
            value={card.label ?? ''}
            onChange={(label) => {
              const { label: _, ...bare } = card;
              replace(at, label === '' ? bare : { ...bare, label });
            }}
          />
        </div>
      ))}
      {cards.length < most && (
        <Button icon="plus" onPress={() => onChange([...cards, { name: freeName(cards), query: { meaning: 'main-count' } }])}>
          {words.addNumber}
        </Button>
      )}
    </>
  );
}

function freeName(cards: readonly CardSlot[]): string {
  let number = cards.length + 1;
  while (cards.some(({ name }) => name === `number-${number}`)) number += 1;
  return `number-${number}`;
}
