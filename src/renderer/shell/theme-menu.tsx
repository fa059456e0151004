import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { strings } from '../strings';
import { chooseTheme, themeChoice, type ThemeChoice } from '../theme';
import { Icon } from '../ui/icon';

const choices = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const [chosen, setChosen] = useState(themeChoice);
  const choose = (choice: ThemeChoice): void => {
    chooseTheme(choice);
    setChosen(choice);
  };
  return (
    <MenuTrigger>
      <Button className="button button-quiet status-button" aria-label={strings.theme.label}>
        <Icon name="theme" />
      </Button>
      <Popover className="popover" placement="top end">
        <Menu
          className="menu"
          aria-label={strings.theme.label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) choose(key as ThemeChoice);
          }}
        >
          {choices.map((choice) => (
            <MenuItem key={choice} id={choice} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="menu-check">{isSelected && <Icon name="check" />}</span>
                  {strings.theme[choice]}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
