import { useState, type MouseEvent, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon';

/** One thing to do; `keys` is what does it without the menu. */
export interface MenuAction {
  readonly id: string;
  readonly name: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * A menu where the pointer is, or, by the menu key, at the focused element. Returns what to put at
 * `onContextMenu`, and the menu itself.
 */
export function useContextMenu(
  label: string,
  actions: readonly MenuAction[],
): readonly [(event: MouseEvent) => void, ReactNode] {
  const [place, setPlace] = useState<Place | null>(null);
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    const box = (event.target as Element).getBoundingClientRect();
    // The menu key says no place of its own.
    const byKey = event.clientX === 0 && event.clientY === 0;
    setPlace(byKey ? { x: box.left + 8, y: box.bottom } : { x: event.clientX, y: event.clientY });
  };
  const menu = place !== null && (
    <MenuTrigger isOpen onOpenChange={(isOpen) => !isOpen && setPlace(null)}>
      <Button className="menu-anchor" aria-label={label} excludeFromTabOrder style={{ left: place.x, top: place.y }} />
      <Popover className="popover" placement="bottom start" offset={2}>
        <Menu
          className="menu"
          aria-label={label}
          items={actions}
          disabledKeys={actions.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
          onAction={(id) => actions.find((action) => action.id === id)?.run()}
        >
          {({ id, name, icon, keys }) => (
            <MenuItem id={id} textValue={name} className="menu-item">
              <span className="menu-check">{icon !== undefined && <Icon name={icon} />}</span>
              <span className="menu-name">{name}</span>
              {keys !== undefined && <kbd className="menu-keys">{keys}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
  return [open, menu];
}
