import { memo, useState } from 'react';
import { Button, GridListItem, Header, Input, Menu, MenuItem, MenuSection, MenuTrigger, Popover, TextField } from 'react-aria-components';
import type { Extraction } from '../../../core/model/extraction';
import type { Section } from '../../../core/model/outline';
import { usePerform } from '../../state/context';
import { strings } from '../../strings';
import { Icon } from '../../ui/icon';
import { Tick } from '../../ui/tick';
import { openingOf, sizeOf } from './section-words';

interface SectionItemProps {
  readonly section: Section;
  readonly extraction: Extraction;
  readonly isFirst: boolean;
}

const words = strings.article;

/** The field appears because the person asked for it: they go on typing there. */
const focusInput = (field: HTMLElement | null): void => field?.querySelector('input')?.focus();

/** One section: tick, heading, size, and what can be done with it. */
export const SectionItem = memo(function SectionItem({ section, extraction, isFirst }: SectionItemProps) {
  const perform = usePerform();
  const [renaming, setRenaming] = useState(false);
  const article = extraction.article.id;
  const act = (id: string): void => {
    if (id === 'rename') setRenaming(true);
    else if (id === 'merge') perform({ do: 'merge-section', article, section: section.id });
    else perform({ do: 'split-section', article, block: id, heading: openingOf(id, extraction) });
  };
  return (
    <GridListItem id={section.id} textValue={section.heading} className="row">
      <Tick />
      <span className="row-words">
        {renaming ? (
          <TextField
            aria-label={words.sectionHeading}
            value={section.heading}
            ref={focusInput}
            onChange={(heading) => perform({ do: 'rename-section', article, section: section.id, heading })}
            onBlur={() => setRenaming(false)}
            onKeyDown={(event) => {
              // The list must not take the keys for its own.
              if (event.key !== 'Enter' && event.key !== 'Escape') return event.stopPropagation();
              // Whoever finishes by a key goes on from the section.
              (event.target as Element).closest<HTMLElement>('[role=row]')?.focus();
              setRenaming(false);
            }}
          >
            <Input className="input" />
          </TextField>
        ) : (
          <strong>{section.heading}</strong>
        )}
        <span className="quiet">{sizeOf(section, extraction)}</span>
      </span>
      <MenuTrigger>
        <Button className="button button-quiet button-icon row-more" aria-label={words.sectionMenu(section.heading)}>
          <Icon name="more" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="menu"
            aria-label={words.sectionMenu(section.heading)}
            disabledKeys={isFirst ? ['merge'] : []}
            onAction={(id) => act(String(id))}
          >
            <MenuItem id="rename" className="menu-item">
              <span className="menu-check"><Icon name="pencil" /></span>
              {words.renameSection}
            </MenuItem>
            <MenuItem id="merge" className="menu-item">
              <span className="menu-check"><Icon name="merge" /></span>
              {words.mergeSection}
            </MenuItem>
            {section.blocks.length > 1 ? (
              <MenuSection>
                <Header className="menu-header">{words.splitSection}</Header>
                {section.blocks.slice(1).map((block) => (
                  <MenuItem key={block} id={block} textValue={openingOf(block, extraction)} className="menu-item">
                    <span className="menu-check"><Icon name="split" /></span>
                    {openingOf(block, extraction)}
                  </MenuItem>
                ))}
              </MenuSection>
            ) : null}
          </Menu>
        </Popover>
      </MenuTrigger>
    </GridListItem>
  );
});
