import { Button, GridListItem } from 'react-aria-components';
import { strings } from '../../../strings';
import { Icon } from '../../../ui/icon';
import { Thumbnail } from '../../../ui/thumbnail';
import type { RailEntry } from './rail-entries';

const words = strings.deck;
const pictureWidth = 140;

/** One slide of the rail, with its number and how many pages it takes. */
export function RailItem({ entry: { slide, number, pages, scene } }: { readonly entry: RailEntry }) {
  const [first] = pages;
  const name = words.slideName(number, first?.title ?? strings.slides[slide.kind].name);
  const overflows = pages.some((page) => page.overflow.length > 0);
  return (
    <GridListItem id={slide.id} textValue={name} className="rail-item">
      <span className="rail-number">{number}</span>
      <span className="rail-picture">
        {first !== undefined && <Thumbnail scene={scene} slide={first} width={pictureWidth} />}
      </span>
      {/* React Aria's drag by keyboard and screen reader starts at this button. */}
      <Button slot="drag" className="visually-hidden">
        {name}
      </Button>
      {pages.length > 1 && <span className="rail-note">{words.continued(pages.length)}</span>}
      {overflows && (
        <span className="rail-warning" title={words.overflows(1)}>
          <Icon name="warning" />
        </span>
      )}
    </GridListItem>
  );
}
