import { startTransition, useEffect, useMemo, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { layoutSteps } from '../../../../core/layout/layout';
import type { Deck } from '../../../../core/model/deck';
import type { Slide, SlideKind } from '../../../../core/model/slide';
import type { Scene } from '../../../../core/scene/scene';
import { exampleSlides } from '../../../operations/example-slides';
import { useDocument, usePerform, useSession } from '../../../state/context';
import { theMeasurer } from '../../../state/scenes';
import { brandOf } from '../../../state/selectors';
import { inSlices } from '../../../state/slices';
import { strings } from '../../../strings';
import { Sheet } from '../../../ui/sheet';
import { Thumbnail } from '../../../ui/thumbnail';

interface AddSlideProps {
  readonly deck: Deck;
  readonly after: string | null;
  readonly onClose: () => void;
}

const kinds = Object.keys(strings.slides) as readonly SlideKind[];
const pictureWidth = 200;

/** Every kind of slide as it will look with this deck's figures, and what it is for. */
export function AddSlide({ deck, after, onClose }: AddSlideProps) {
  const perform = usePerform();
  const { extractions } = useDocument();
  const brand = useSession(brandOf);
  const slides = useMemo(() => exampleSlides(kinds, deck, extractions), [deck, extractions]);
  const [scene, setScene] = useState<Scene | null>(null);
  // The kinds are there to choose from at once; their pictures follow.
  useEffect(() => {
    if (brand === null) return undefined;
    const created = `${deck.date}T00:00:00Z`;
    return inSlices(layoutSteps({ deck: { ...deck, slides }, brand, measurer: theMeasurer(), created }), (laidOut) =>
      startTransition(() => setScene(laidOut)),
    );
  }, [deck, slides, brand]);
  const add = (slide: Slide): void => {
    perform({ do: 'add-slide', slide, after });
    onClose();
  };
  return (
    <Sheet onClose={onClose} wide closable>
      <Heading slot="title">{strings.deck.addHeading}</Heading>
      <ul className="kinds">
        {slides.map((slide) => {
          const page = scene?.slides.find((one) => one.slide === slide.id);
          return (
            <li key={slide.kind}>
              <Button className="kind" onPress={() => add(slide)}>
                {scene !== null && page !== undefined ? (
                  <Thumbnail scene={scene} slide={page} width={pictureWidth} />
                ) : (
                  <span className="thumbnail" style={{ width: pictureWidth, aspectRatio: '16 / 9' }} />
                )}
                <strong>{strings.slides[slide.kind].name}</strong>
                <span className="quiet">{strings.slides[slide.kind].for}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
