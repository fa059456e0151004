import { startTransition, useEffect, useState } from 'react';
import type { Deck } from '../../../core/model/deck';
import type { Group } from '../../../core/model/group';
import type { Scene, SceneSlide } from '../../../core/scene/scene';
import { composed } from '../../operations/composing';
import { useApp, useDocument, useSession } from '../../state/context';
import { staging } from '../../state/scenes';
import { brandOf, templateOf } from '../../state/selectors';
import { latestOnly } from '../../state/latest-only';
import { inSlices } from '../../state/slices';

export interface ChartPicture {
  readonly scene: Scene;
  readonly slide: SceneSlide;
}

interface Made {
  readonly deck: Deck;
  readonly scene: Scene;
}

/**
 * The charts of the deck that the present choice would make, by group. The deck is made a moment
 * behind the ticks, so that they answer at once: of ticks that come faster, only the last one's.
 */
export function useChartPictures(): (group: Group) => ChartPicture | null {
  const app = useApp();
  const document = useDocument();
  const template = useSession(templateOf);
  const brand = useSession(brandOf);
  const [made, setMade] = useState<Made | null>(null);
  const [follow] = useState(latestOnly);
  useEffect(() => {
    if (brand === null || template === null) return undefined;
    return follow(
      () => composed(app, document),
      (fresh) => {
        if (fresh === null) return () => {};
        // Only what is shown is laid out; without a list of sources it bears no reference marks.
        const deck = { ...fresh.deck, slides: fresh.deck.slides.filter(({ kind }) => kind === 'chart') };
        return inSlices(staging(deck, brand), (scene) => startTransition(() => setMade({ deck, scene })));
      },
    );
  }, [app, document, template, brand, follow]);
  return ({ figures }) => {
    const chart = made?.deck.slides.find(
      (slide) =>
        slide.kind === 'chart' &&
        slide.chart.rows.every(({ cells }) => cells.every((id) => id === null || figures.includes(id))),
    );
    const slide = made?.scene.slides.find((page) => page.slide === chart?.id);
    return made === null || slide === undefined ? null : { scene: made.scene, slide };
  };
}
