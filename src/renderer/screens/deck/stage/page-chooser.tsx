import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { strings } from '../../../strings';
import { IconButton } from '../../../ui/button';

interface PageChooserProps {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

const words = strings.deck;

/** More pages are turned one by one: a list of sources may take hundreds. */
const mostButtons = 12;

/** The pages of a slide that goes on over several. */
export function PageChooser({ page, pages, onTurn }: PageChooserProps) {
  if (pages > mostButtons) {
    return (
      <div className="pages" role="group" aria-label={words.continued(pages)}>
        <IconButton icon="back" label={words.pages.back} isDisabled={page === 0} onPress={() => onTurn(page - 1)} />
        <output className="pages-at">{words.pages.at(page + 1, pages)}</output>
        <IconButton icon="next" label={words.pages.next} isDisabled={page === pages - 1} onPress={() => onTurn(page + 1)} />
      </div>
    );
  }
  return (
    <ToggleButtonGroup
      className="pages"
      aria-label={words.continued(pages)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(page)]}
      onSelectionChange={([key]) => onTurn(Number(key))}
    >
      {Array.from({ length: pages }, (_, index) => (
        <ToggleButton key={index} id={String(index)} className="page-button">
          {index + 1}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
