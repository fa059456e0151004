import { Button, Input, SearchField } from 'react-aria-components';
import { strings } from '../strings';
import { Icon } from './icon';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list as one types; Escape clears. */
export const SearchBox = ({ label, value, onChange }: SearchBoxProps) => (
  <SearchField className="search" aria-label={label} value={value} onChange={onChange}>
    <Icon name="search" />
    <Input className="input" spellCheck={false} placeholder={label} />
    <Button className="button button-quiet button-icon" aria-label={strings.article.clearFilter}>
      <Icon name="close" />
    </Button>
  </SearchField>
);
