import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import type { Scene } from '../../../../core/scene/scene';
import { toPixels } from '../../../../core/scene/units';
import { SlidePreview } from '../../../preview/SlidePreview';
import { strings } from '../../../strings';
import { EditLayer } from './edit-layer';
import { useSize } from './use-size';

interface StageProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly scene: Scene;
}

/** The slide as large as there is room for, its texts edited where they stand. */
export function Stage({ slide, deck, scene }: StageProps) {
  const [place, size] = useSize();
  const [page, setPage] = useState(0);
  const pages = scene.slides.filter((one) => one.slide === slide.id);
  const shown = pages[Math.min(page, pages.length - 1)];
  const ratio = scene.size.w / scene.size.h;
  const width = Math.floor(Math.min(size.width, size.height * ratio));
  return (
    <section className="stage" aria-label={strings.deck.editHint}>
      <div ref={place} className="stage-room">
        {shown !== undefined && width > 0 && (
          <div className="stage-slide" style={{ width, height: width / ratio }}>
            <SlidePreview scene={scene} slide={shown} width={width} />
            <EditLayer
              slide={slide}
              deck={deck}
              page={shown}
              palette={scene.palette}
              fonts={scene.fonts}
              scale={width / toPixels(scene.size.w)}
            />
          </div>
        )}
      </div>
      {pages.length > 1 && (
        <ToggleButtonGroup
          className="pages"
          aria-label={strings.deck.continued(pages.length)}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(Math.min(page, pages.length - 1))]}
          onSelectionChange={([key]) => setPage(Number(key))}
        >
          {pages.map((one, index) => (
            <ToggleButton key={one.id} id={String(index)} className="page-button">
              {index + 1}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </section>
  );
}
