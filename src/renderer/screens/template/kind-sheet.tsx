import { Button, Heading } from 'react-aria-components';
import type { SlideKind } from '../../../core/model/slide';
import { strings } from '../../strings';
import { Sheet } from '../../ui/sheet';

interface KindSheetProps {
  readonly onChoose: (kind: SlideKind) => void;
  readonly onClose: () => void;
}

/** Every kind of slide with what it is for. */
export const KindSheet = ({ onChoose, onClose }: KindSheetProps) => (
  <Sheet onClose={onClose} wide closable>
    <Heading slot="title">{strings.deck.addHeading}</Heading>
    <ul className="kinds">
      {(Object.keys(strings.slides) as SlideKind[]).map((kind) => (
        <li key={kind}>
          <Button className="kind" onPress={() => onChoose(kind)}>
            <strong>{strings.slides[kind].name}</strong>
            <span className="quiet">{strings.slides[kind].for}</span>
          </Button>
        </li>
      ))}
    </ul>
  </Sheet>
);
