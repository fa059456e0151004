import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icon';

/** One thing that can be done. */
export interface Act {
  readonly id: string;
  readonly name: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  readonly run: () => void;
}

/** Where on the window a menu was asked for. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface PointedMenuProps {
  readonly label: string;
  readonly at: Point;
  readonly acts: readonly Act[];
  readonly onClose: () => void;
}

/** A context menu, where the pointer or the focus is. */
export const PointedMenu = ({ label, at, acts, onClose }: PointedMenuProps) => (
  <MenuTrigger isOpen onOpenChange={(open) => !open && onClose()}>
    <Button
      className="pointed-anchor"
      aria-label={label}
      excludeFromTabOrder
      style={{ left: at.x, top: at.y }}
    />
    <Popover className="popover" placement="bottom start" offset={2}>
      <Menu className="menu" aria-label={label}>
        {acts.map(({ id, name, icon, danger = false, run }) => (
          <MenuItem key={id} id={id} className={danger ? 'menu-item menu-danger' : 'menu-item'} onAction={run}>
            <span className="menu-check">{icon !== undefined && <Icon name={icon} />}</span>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
