import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Deck } from '../../../../core/model/deck';
import type { LedgerEntry } from '../../../../core/model/figure';
import { strings } from '../../../strings';
import { Icon } from '../../../ui/icon';
import { useFigureWords } from '../use-figure-words';

interface FigurePickerProps {
  readonly label: string;
  readonly deck: Deck;
  readonly allow: (entry: LedgerEntry) => boolean;
  readonly onPick: (id: string) => void;
}

/** Picks a number from the ledger. */
export function FigurePicker({ label, deck, allow, onPick }: FigurePickerProps) {
  const words = useFigureWords(deck);
  const entries = deck.ledger.filter(allow);
  return (
    <MenuTrigger>
      <Button className="button button-quiet picker" isDisabled={entries.length === 0}>
        <Icon name="plus" />
        {label}
      </Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={label} items={entries} onAction={(id) => onPick(String(id))}>
          {(entry) => (
            <MenuItem id={entry.id} textValue={words(entry.id, 'noun') ?? entry.id} className="menu-item">
              <span className="menu-words">
                <span>
                  <strong>{words(entry.id, entry.subject === '' ? 'noun' : 'value')}</strong> {entry.subject}
                </span>
                <span className="quiet">{origin(entry)}</span>
              </span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function origin(entry: LedgerEntry): string {
  switch (entry.type) {
    case 'figure':
      return strings.quoted(entry.quote);
    case 'derivation':
      return strings.deck.derived;
    case 'signed':
      return entry.reason;
  }
}
