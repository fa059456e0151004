import { useMemo, useState, type KeyboardEvent } from 'react';
import { obey } from '../../operations/commands';
import { openRecent } from '../../operations/documents';
import { useApp } from '../../state/context';
import { sceneOf } from '../../state/scenes';
import { brandOf } from '../../state/selectors';
import type { Session } from '../../state/session';
import { language, strings } from '../../strings';
import { Icon } from '../../ui/icon';
import { Sheet } from '../../ui/sheet';
import { useFirstFocus } from '../../ui/use-first-focus';
import { isMac } from '../platform';
import { matching, paletteEntries, type PaletteEntry, type SlideTitle } from './palette-entries';
import { PaletteOption } from './palette-option';

const words = strings.platform.palette;
const listId = 'palette-list';
const optionId = (index: number): string => `palette-option-${index}`;

/** Any command by its name, any slide by its title, any recent briefing. */
export function Palette() {
  const app = useApp();
  const { store } = app;
  const first = useFirstFocus<HTMLInputElement>();
  const [typed, setTyped] = useState('');
  /** Nothing is chosen before something was typed: Enter alone does nothing. */
  const [at, setAt] = useState(-1);
  const entries = useMemo(
    () => paletteEntries(store.get(), titlesOf(store.get()), language, words, isMac),
    [store],
  );
  const found = useMemo(() => matching(entries, typed), [entries, typed]);
  const close = (): void => store.dispatch({ type: 'sheet', sheet: null });
  const act = ({ does }: PaletteEntry): void => {
    close();
    switch (does.type) {
      case 'command':
        return void obey(app, does.command);
      case 'slide':
        store.dispatch({ type: 'select-slides', slides: [does.slide] });
        return store.dispatch({ type: 'go', step: 'deck' });
      case 'recent':
        return void openRecent(app, does.token);
    }
  };
  const steer = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = found[at];
    if (event.key === 'Enter' && chosen !== undefined) act(chosen);
    else if (step !== 0 && found.length > 0) setAt((Math.max(at, step === 1 ? -1 : 0) + step + found.length) % found.length);
    else return;
    event.preventDefault();
  };
  return (
    <Sheet onClose={close} look="palette" label={words.label}>
      <div className="palette-search">
        <Icon name="search" />
        <input
          ref={first}
          className="palette-input"
          role="combobox"
          type="text"
          spellCheck={false}
          aria-label={words.label}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={listId}
          {...(found[at] !== undefined && { 'aria-activedescendant': optionId(at) })}
          placeholder={words.placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(event.target.value.trim() === '' ? -1 : 0);
          }}
          onKeyDown={steer}
        />
      </div>
      <div className="palette-list" id={listId} role="listbox" aria-label={words.label}>
        {found.map((entry, index) => (
          <PaletteOption
            key={entry.id}
            id={optionId(index)}
            entry={entry}
            active={index === at}
            onPoint={() => setAt(index)}
            onChoose={() => act(entry)}
          />
        ))}
      </div>
      <p className="quiet palette-none" role="status">
        {found.length === 0 && words.none(typed)}
      </p>
    </Sheet>
  );
}

/** The slides as the rail names them; one that goes on over several pages stands once. */
function titlesOf(session: Session): readonly SlideTitle[] {
  const deck = session.briefing?.history.present.deck ?? null;
  const brand = brandOf(session);
  if (deck === null || brand === null) return [];
  const titles = new Map<string, string>();
  for (const { slide, title } of sceneOf(deck, brand).slides) if (!titles.has(slide)) titles.set(slide, title);
  return [...titles].map(([id, title]) => ({ id, title }));
}
