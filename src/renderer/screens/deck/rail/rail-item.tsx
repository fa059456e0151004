import { memo } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import { strings } from '../../../strings';
import { Icon } from '../../../ui/icon';
import { Thumbnail } from '../../../ui/thumbnail';
import type { RailEntry } from './rail-entries';

const words = strings.deck;
const pictureWidth = 132;

/** One slide of the rail, with its number, the section it opens and how many pages it takes. */
export const RailItem = memo(function RailItem({ entry }: { readonly entry: RailEntry }) {
  const { slide, number, pages, scene } = entry;
  const [first] = pages;
  const name = words.slideName(number, first?.title ?? strings.slides[slide.kind].name);
  const overflows = pages.some((page) => page.overflow.length > 0);
  const isEdited = slide.origin.edited && slide.origin.templateSlide !== null;
  return (
    <GridListItem id={slide.id} textValue={name} className="rail-item">
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
    </GridListItem>
  );
});
