import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Button, GridList, GridListItem } from 'react-aria-components';
import { strings } from '../../strings';
import { Icon } from '../../ui/icon';
import { PointedMenu, type Act, type Point } from '../../ui/pointed-menu';

/** Something in the library: what it looks like, what it is called, what can be done with it. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  /** Longer, for a second line. */
  readonly about?: string;
  readonly picture: ReactNode;
  readonly open: () => void;
  readonly acts: readonly Act[];
}

/** Keys that run the act of that id on the focused card. */
const keys: Readonly<Record<string, string>> = { F2: 'rename', Delete: 'remove', Backspace: 'remove' };

/** Cards in rows. Each can be opened, and has a menu behind its button, a right click or the menu key. */
export function CardGrid({ label, cards }: { readonly label: string; readonly cards: readonly Card[] }) {
  const [asked, setAsked] = useState<{ readonly card: Card; readonly at: Point } | null>(null);
  const cardOf = (target: EventTarget): Card | undefined => {
    const id = target instanceof Element ? target.closest('[data-card]')?.getAttribute('data-card') : null;
    return cards.find((card) => card.id === id);
  };
  const ask = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('[role=row]') : null;
    const card = cardOf(row?.querySelector('[data-card]') ?? event.target);
    if (card === undefined) return;
    event.preventDefault();
    setAsked({ card, at: { x: event.clientX, y: event.clientY } });
  };
  const steer = (event: KeyboardEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('[role=row]') : null;
    const card = row === null ? undefined : cardOf(row.querySelector('[data-card]') ?? row);
    const act = card?.acts.find(({ id }) => id === keys[event.key]);
    if (act === undefined) return;
    event.preventDefault();
    act.run();
  };
  return (
    <div role="presentation" className="shelf-cards-place" onContextMenu={ask} onKeyDown={steer}>
      <GridList
        className="shelf-cards"
        aria-label={label}
        layout="grid"
        items={cards}
        dependencies={[cards]}
        onAction={(id) => cards.find((card) => card.id === id)?.open()}
      >
        {(card) => (
          <GridListItem id={card.id} textValue={card.name} className="shelf-card">
            <span className="shelf-card-picture" data-card={card.id}>
              {card.picture}
            </span>
            <span className="shelf-card-words">
              <strong className="shelf-card-name">{card.name}</strong>
              <span className="shelf-card-hint">{card.hint}</span>
              {card.about !== undefined && <span className="shelf-card-about">{card.about}</span>}
            </span>
            <Button
              className="button button-icon shelf-card-more"
              aria-label={strings.library.more(card.name)}
              aria-haspopup="menu"
              onPress={({ target }) => {
                const { left, bottom } = target.getBoundingClientRect();
                setAsked({ card, at: { x: left, y: bottom } });
              }}
            >
              <Icon name="more" />
            </Button>
          </GridListItem>
        )}
      </GridList>
      {asked !== null && (
        <PointedMenu
          label={strings.library.more(asked.card.name)}
          at={asked.at}
          acts={asked.card.acts}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
