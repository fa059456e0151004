import { memo, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { copySlide } from '../../../operations/copy-slide';
import { changeSlides, type SlidesCommand } from '../../../operations/slides';
import { useApp, usePerform, useSession } from '../../../state/context';
import type { Staged } from '../../../state/scenes';
import { strings } from '../../../strings';
import { Button } from '../../../ui/button';
import { useContextMenu } from '../../../ui/context-menu';
import { AddSlide } from './add-slide';
import { keepEntries } from './rail-entries';
import { RailList } from './rail-list';
import { RailContext, railView } from './rail-view';
import { slideActions } from './slide-actions';
import { useShownRow } from './use-shown-row';

interface RailProps {
  readonly staged: Staged;
  readonly selected: readonly string[];
}

const words = strings.deck;

/** Every slide as a thumbnail: select, drag, copy, delete, all of it by keyboard too. */
export const Rail = memo(function Rail({ staged, selected }: RailProps) {
  const { deck } = staged;
  const app = useApp();
  const { store } = app;
  const perform = usePerform();
  const adding = useSession(({ sheet }) => sheet?.name === 'add-slide');
  const setAdding = (open: boolean): void =>
    store.dispatch({ type: 'sheet', sheet: open ? { name: 'add-slide' } : null });
  const [entriesOf] = useState(keepEntries);
  const entries = useMemo(() => entriesOf(staged), [entriesOf, staged]);
  const view = useMemo(() => railView(staged), [staged]);
  const place = useShownRow(selected.at(-1), entries);

  const steer = (event: KeyboardEvent): void => {
    const command = slidesCommand(event);
    if (command === null) return;
    if (command === 'copy-slide') void copySlide(app);
    else changeSlides(app, command);
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

  return (
    <aside ref={place} className="rail" aria-label={words.rail} onKeyDownCapture={steer} onContextMenuCapture={openMenuOn}>
      <RailContext value={view}>
        <RailList entries={entries} selected={selected} />
      </RailContext>
      <Button look="quiet" icon="plus" onPress={() => setAdding(true)}>
        {words.add}
      </Button>
      {menu}
      {adding && <AddSlide deck={deck} after={selected.at(-1) ?? null} onClose={() => setAdding(false)} />}
    </aside>
  );
});

/** What a key does to the selected slides. */
function slidesCommand({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): SlidesCommand | 'copy-slide' | null {
  if ((ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'c') return 'copy-slide';
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'd') return 'duplicate-slides';
  if (key === 'Delete' || key === 'Backspace') return 'remove-slides';
  if (altKey && key === 'ArrowUp') return 'move-slides-up';
  if (altKey && key === 'ArrowDown') return 'move-slides-down';
  return null;
}
