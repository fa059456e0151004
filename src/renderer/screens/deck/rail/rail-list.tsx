import { memo, useState } from 'react';
import { GridList, ListLayout, useDragAndDrop, Virtualizer, type Key, type Selection } from 'react-aria-components';
import type { Deck } from '../../../../core/model/deck';
import { useApp, usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import type { RailEntry } from './rail-entries';
import { RailItem } from './rail-item';

interface RailListProps {
  readonly entries: readonly RailEntry[];
  readonly selected: readonly string[];
}

/** A shorter rail is whole in the page; of a longer one only what is near the window is. */
const virtualFrom = 120;
const layoutOptions = { estimatedRowHeight: 97, padding: 8 };

/** The slides as a list: select, drag and move. Drawn again only when its own entries change. */
export const RailList = memo(function RailList({ entries, selected }: RailListProps) {
  const { store } = useApp();
  const perform = usePerform();
  const deck = (): Deck | null => store.get().briefing?.history.present.deck ?? null;
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'lectern-slide': String(key) })),
    onReorder: ({ keys, target }) =>
      perform({ do: 'move-slides', slides: ids(keys), before: before(deck(), target.key, target.dropPosition) }),
  });
  const [latest, setLatest] = useState<Selection>(new Set());
  const select = (selection: Selection): void => {
    setLatest(selection);
    const next = selection === 'all' ? entries.map(({ id }) => id) : ids(selection);
    // What was selected last is shown: newly selected ones go to the end.
    const added = next.filter((id) => !selected.includes(id));
    const kept = selected.filter((id) => next.includes(id));
    if (next.length > 0) store.dispatch({ type: 'select-slides', slides: [...kept, ...added] });
  };
  const list = (
    <GridList
      className="rail-list"
      aria-label={strings.deck.rail}
      items={entries}
      selectionMode="multiple"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={sameSlides(latest, selected) ? latest : selected}
      onSelectionChange={select}
      dragAndDropHooks={dragAndDropHooks}
    >
      {(entry) => <RailItem entry={entry} />}
    </GridList>
  );
  return entries.length < virtualFrom ? (
    list
  ) : (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      {list}
    </Virtualizer>
  );
});

/** The list's own selection knows from where Shift extends it; one that was made elsewhere does not. */
const sameSlides = (selection: Selection, selected: readonly string[]): boolean =>
  selection !== 'all' && selection.size === selected.length && selected.every((id) => selection.has(id));

const ids = (keys: Iterable<Key>): readonly string[] => [...keys].map(String);

/** The slide before which to drop; null for the end. */
function before(deck: Deck | null, key: Key, position: 'before' | 'after' | 'on'): string | null {
  const slides = deck?.slides ?? [];
  const at = slides.findIndex(({ id }) => id === key);
  return slides[position === 'after' ? at + 1 : at]?.id ?? null;
}
