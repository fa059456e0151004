import { useState, type WheelEvent } from 'react';
import type { Deck } from '../../../../core/model/deck';
import type { Slide } from '../../../../core/model/slide';
import type { Scene, SceneSlide } from '../../../../core/scene/scene';
import { toPixels } from '../../../../core/scene/units';
import { SlidePreview } from '../../../preview/SlidePreview';
import { strings } from '../../../strings';
import { EditLayer } from './edit-layer';
import { PageChooser } from './page-chooser';
import { useSize } from './use-size';
import { useZoom } from './use-zoom';
import { ZoomTools } from './zoom-tools';

interface StageProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly scene: Scene;
  readonly pages: readonly SceneSlide[];
}

/** The slide, as large as there is room for or as the person wants it, its texts edited where they stand. */
export function Stage({ slide, deck, scene, pages }: StageProps) {
  const [place, size] = useSize();
  // Each slide is shown from its first page.
  const [turned, setTurned] = useState({ slide: slide.id, page: 0 });
  const page = turned.slide === slide.id ? Math.min(turned.page, pages.length - 1) : 0;
  const shown = pages[page];
  const ratio = scene.size.w / scene.size.h;
  const whole = toPixels(scene.size.w);
  const fitting = Math.min(size.width, size.height * ratio) / whole;
  const zoom = useZoom(fitting);
  const width = Math.floor(whole * zoom.scale);
  const turn = (event: WheelEvent): void => {
    if (event.ctrlKey) zoom.by(event.deltaY < 0 ? 1 : -1);
  };
  return (
    <section className="stage" aria-label={strings.deck.editHint}>
      <div ref={place} className="stage-room" data-zoomed={!zoom.fits || undefined} onWheel={turn}>
        {shown !== undefined && width > 0 && (
          <div className="stage-slide" style={{ width, height: width / ratio }}>
            <SlidePreview scene={scene} slide={shown} width={width} />
            <EditLayer
              key={slide.id}
              slide={slide}
              deck={deck}
              page={shown}
              palette={scene.palette}
              fonts={scene.fonts}
              scale={width / whole}
            />
          </div>
        )}
      </div>
      <div className="stage-foot">
        {pages.length > 1 && <PageChooser page={page} pages={pages.length} onTurn={(to) => setTurned({ slide: slide.id, page: to })} />}
        <ZoomTools zoom={zoom} />
      </div>
    </section>
  );
}
