import type { ReactNode } from 'react';
import { CardGrid, type Card } from './card-grid';

interface ShelfProps {
  readonly id: string;
  readonly name: string;
  readonly cards: readonly Card[];
  /** What stands beside the name: ways to add to the shelf. */
  readonly tools?: ReactNode;
  /** What an empty shelf says: what would stand here, and how it gets here. */
  readonly empty?: ReactNode;
}

/** A part of the library: its name, its cards, and what to do when there are none. */
export const Shelf = ({ id, name, cards, tools, empty }: ShelfProps) => (
  <section className="shelf" aria-labelledby={id}>
    <header className="shelf-head">
      <h3 className="shelf-name" id={id}>
        {name}
      </h3>
      {tools}
    </header>
    {cards.length === 0 ? <div className="shelf-empty">{empty}</div> : <CardGrid label={name} cards={cards} />}
  </section>
);
