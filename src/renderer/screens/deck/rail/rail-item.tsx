import { Button, GridListItem } from 'react-aria-components';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import type { Scene } from '../../../../core/scene/scene';
import { strings } from '../../../strings';
import { Icon } from '../../../ui/icon';
import { Thumbnail } from '../../../ui/thumbnail';

interface RailItemProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly scene: Scene;
}

const words = strings.deck;

/** One slide of the rail, with its number and how many pages it takes. */
export function RailItem({ slide, deck, scene }: RailItemProps) {
  const pages = scene.slides.filter((page) => page.slide === slide.id);
  const number = deck.slides.indexOf(slide) + 1;
  const [first] = pages;
  const name = words.slideName(number, first?.title ?? strings.slides[slide.kind].name);
  const overflows = pages.some((page) => page.overflow.length > 0);
  return (
    <GridListItem id={slide.id} textValue={name} className="rail-item">
      <span className="rail-number">{number}</span>
      <span className="rail-picture">
        {first !== undefined && <Thumbnail scene={scene} slide={first} width={140} />}
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
