import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, type Selection } from 'react-aria-components';
import { strings } from '../../strings';
import { Icon } from '../../ui/icon';
import type { FigureOrder, FigureShown, FigureView } from './figure-view';

interface ViewMenuProps {
  readonly view: FigureView;
  readonly onChange: (view: FigureView) => void;
}

const words = strings.article.view;

const only = <T extends string>(selection: Selection): T | undefined =>
  selection === 'all' ? undefined : ([...selection].map(String)[0] as T | undefined);

/** In which order the figures stand, and which of them. */
export const ViewMenu = ({ view, onChange }: ViewMenuProps) => (
  <MenuTrigger>
    <Button
      className="button button-quiet button-icon"
      aria-label={words.label}
      data-active={view.shown !== 'all' || view.order !== 'groups' || undefined}
    >
      <Icon name="sort" />
    </Button>
    <Popover className="popover" placement="bottom end">
      <Menu className="menu" aria-label={words.label}>
        <MenuSection
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view.order]}
          onSelectionChange={(keys) => onChange({ ...view, order: only<FigureOrder>(keys) ?? view.order })}
        >
          <Header className="menu-header">{words.order}</Header>
          {Object.entries(words.orders).map(([id, name]) => (
            <Choice key={id} id={id} name={name} />
          ))}
        </MenuSection>
        <MenuSection
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view.shown]}
          onSelectionChange={(keys) => onChange({ ...view, shown: only<FigureShown>(keys) ?? view.shown })}
        >
          <Header className="menu-header">{words.show}</Header>
          {Object.entries(words.shown).map(([id, name]) => (
            <Choice key={id} id={id} name={name} />
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  </MenuTrigger>
);

const Choice = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <MenuItem id={id} textValue={name} className="menu-item">
    {({ isSelected }) => (
      <>
        <span className="menu-check">{isSelected && <Icon name="check" />}</span>
        {name}
      </>
    )}
  </MenuItem>
);
