import { memo, type ComponentProps } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import { strings } from '../../../strings';
import { Icon } from '../../../ui/icon';
import { Thumbnail } from '../../../ui/thumbnail';
import type { RailEntry } from './rail-entries';
import { useRow } from './rail-view';

const words = strings.deck;
const pictureWidth = 132;

const titleOf = ({ title, kind }: RailEntry): string => title || strings.slides[kind].name;

/** 'Slide 4: Cash seized' */
const useName = (entry: RailEntry): string => words.slideName(useRow(entry.id)?.number ?? 0, titleOf(entry));

/** One slide of the rail. */
export const RailItem = memo(function RailItem({ entry }: { readonly entry: RailEntry }) {
  return (
    <GridListItem
      id={entry.id}
      textValue={titleOf(entry)}
      className="rail-item"
      render={(row) => <Row {...row} entry={entry} />}
    >
      <Face entry={entry} />
    </GridListItem>
  );
});

/** Named with its number, which the list itself does not know. */
const Row = ({ entry, ...row }: ComponentProps<'div'> & { readonly entry: RailEntry }) => (
  <div {...row} aria-label={useName(entry)} />
);

/** The slide's picture, its number, the section it opens and how many pages it takes. */
function Face({ entry }: { readonly entry: RailEntry }) {
  const row = useRow(entry.id);
  const name = useName(entry);
  if (row === null) return null;
  const { slide, number, pages, scene } = row;
  const [first] = pages;
  const overflows = pages.some((page) => page.overflow.length > 0);
  const isEdited = slide.origin.edited && slide.origin.templateSlide !== null;
  return (
    <>
      {slide.section !== null && (
        <span className="rail-section">{slide.section === '' ? words.unnamedSection : slide.section}</span>
      )}
      <span className="rail-number">{number}</span>
      <span className="rail-picture">
        {first !== undefined && <Thumbnail scene={scene} slide={first} width={pictureWidth} />}
      </span>
      {/* React Aria's drag by keyboard and screen reader starts at this button. */}
      <Button slot="drag" className="visually-hidden">
        {name}
      </Button>
      {isEdited && (
        <span className="rail-edited" title={words.edited}>
          <Icon name="pencil" />
        </span>
      )}
      {pages.length > 1 && <span className="rail-note">{words.continued(pages.length)}</span>}
      {overflows && (
        <span className="rail-warning" title={words.overflows(1)}>
          <Icon name="warning" />
        </span>
      )}
    </>
  );
}
