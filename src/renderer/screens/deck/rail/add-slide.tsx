import { Button, Heading } from 'react-aria-components';
import { blankSlide } from '../../../../core/edit/blank-slide';
import type { SlideKind } from '../../../../core/model/slide';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { Sheet } from '../../../ui/sheet';

interface AddSlideProps {
  readonly after: string | null;
  readonly onClose: () => void;
}

/** Every kind of slide with what it is for. */
export function AddSlide({ after, onClose }: AddSlideProps) {
  const perform = usePerform();
  const add = (kind: SlideKind): void => {
    perform({ do: 'add-slide', slide: blankSlide(kind, `slide-${kind}`), after });
    onClose();
  };
  return (
    <Sheet onClose={onClose} wide>
      <Heading slot="title">{strings.deck.addHeading}</Heading>
      <ul className="kinds">
        {(Object.keys(strings.slides) as SlideKind[]).map((kind) => (
          <li key={kind}>
            <Button className="kind" onPress={() => add(kind)}>
              <strong>{strings.slides[kind].name}</strong>
              <span className="quiet">{strings.slides[kind].for}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
