import { memo, useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import {
  GridList,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
  type Key,
  type Selection,
} from 'react-aria-components';
import type { Deck } from '../../../../core/model/deck';
import { changeSlides, type SlidesCommand } from '../../../operations/slides';
import { useApp, usePerform, useSession } from '../../../state/context';
import type { Staged } from '../../../state/scenes';
import { strings } from '../../../strings';
import { Button } from '../../../ui/button';
import { useContextMenu } from '../../../ui/context-menu';
import { AddSlide } from './add-slide';
import { railEntries } from './rail-entries';
import { RailItem } from './rail-item';
import { slideActions } from './slide-actions';

interface RailProps {
  readonly staged: Staged;
  readonly selected: readonly string[];
}

const words = strings.deck;

/** A shorter rail is whole in the page; of a longer one only what is near the window is. */
const virtualFrom = 120;
const layoutOptions = { estimatedRowHeight: 97, padding: 8 };

/** Every slide as a thumbnail: select, drag, copy, delete, all of it by keyboard too. */
export const Rail = memo(function Rail({ staged, selected }: RailProps) {
  const { deck, scene } = staged;
  const app = useApp();
  const { store } = app;
  const perform = usePerform();
  const adding = useSession(({ sheet }) => sheet?.name === 'add-slide');
  const setAdding = (open: boolean): void =>
    store.dispatch({ type: 'sheet', sheet: open ? { name: 'add-slide' } : null });
  const entries = useMemo(() => railEntries(deck, scene), [deck, scene]);

  const move = (slides: readonly string[], before: string | null): void =>
    perform({ do: 'move-slides', slides, before });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'lectern-slide': String(key) })),
    onReorder: ({ keys, target }) => move(ids(keys), before(deck, target.key, target.dropPosition)),
  });
  const select = (selection: Selection): void => {
    const next = selection === 'all' ? deck.slides.map(({ id }) => id) : ids(selection);
    // What was selected last is shown: newly selected ones go to the end.
    const added = next.filter((id) => !selected.includes(id));
    const kept = selected.filter((id) => next.includes(id));
    if (next.length > 0) store.dispatch({ type: 'select-slides', slides: [...kept, ...added] });
  };
  const steer = (event: KeyboardEvent): void => {
    const command = slidesCommand(event);
    if (command === null) return;
    changeSlides(app, command);
    event.preventDefault();
    event.stopPropagation();
  };

  const actions = slideActions(app, perform, deck, selected, () => setAdding(true));
  const [openMenu, menu] = useContextMenu(words.slideMenu, actions);
  const openMenuOn = (event: MouseEvent): void => {
    const id = (event.target as Element).closest('[data-key]')?.getAttribute('data-key') ?? null;
    if (id === null) return;
    if (!selected.includes(id)) store.dispatch({ type: 'select-slides', slides: [id] });
    openMenu(event);
  };

  const list = (
    <GridList
      className="rail-list"
      aria-label={words.rail}
      items={entries}
      selectionMode="multiple"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected}
      onSelectionChange={select}
      dragAndDropHooks={dragAndDropHooks}
    >
      {(entry) => <RailItem entry={entry} />}
    </GridList>
  );
  return (
    <aside className="rail" aria-label={words.rail} onKeyDownCapture={steer} onContextMenuCapture={openMenuOn}>
      {entries.length < virtualFrom ? (
        list
      ) : (
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
          {list}
        </Virtualizer>
      )}
      <Button look="quiet" icon="plus" onPress={() => setAdding(true)}>
        {words.add}
      </Button>
      {menu}
      {adding && <AddSlide deck={deck} after={selected.at(-1) ?? null} onClose={() => setAdding(false)} />}
    </aside>
  );
});

const ids = (keys: Iterable<Key>): readonly string[] => [...keys].map(String);

/** The slide before which to drop; null for the end. */
function before(deck: Deck, key: Key, position: 'before' | 'after' | 'on'): string | null {
  const at = deck.slides.findIndex(({ id }) => id === key);
  return deck.slides[position === 'after' ? at + 1 : at]?.id ?? null;
}

/** What a key does to the selected slides. */
function slidesCommand({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): SlidesCommand | null {
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'd') return 'duplicate-slides';
  if (key === 'Delete' || key === 'Backspace') return 'remove-slides';
  if (altKey && key === 'ArrowUp') return 'move-slides-up';
  if (altKey && key === 'ArrowDown') return 'move-slides-down';
  return null;
}
