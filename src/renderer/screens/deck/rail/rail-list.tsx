import { memo, useState } from 'react';
import { GridList, useDragAndDrop, type Key, type Selection } from 'react-aria-components';
import type { Deck } from '../../../../core/model/deck';
import { useApp, usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { LongList } from '../../../ui/long-list';
import type { RailEntry } from './rail-entries';
import { RailItem } from './rail-item';

interface RailListProps {
  readonly entries: readonly RailEntry[];
  readonly selected: readonly string[];
}

const heights = { estimatedRowHeight: 97, padding: 8 };

const itemOf = (entry: RailEntry) => <RailItem entry={entry} />;

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
    const [before, now] = [new Set(selected), new Set(next)];
    const added = next.filter((id) => !before.has(id));
    const kept = selected.filter((id) => now.has(id));
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
      {itemOf}
    </GridList>
  );
  return (
    <LongList rows={entries.length} layout={heights}>
      {list}
    </LongList>
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
