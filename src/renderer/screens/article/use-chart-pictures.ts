import { useDeferredValue, useMemo } from 'react';
import type { Group } from '../../../core/model/group';
import type { Scene, SceneSlide } from '../../../core/scene/scene';
import { composed } from '../../operations/composing';
import { useApp, useDocument, useSession } from '../../state/context';
import { sceneOf } from '../../state/scenes';
import { brandOf, templateOf } from '../../state/selectors';

export interface ChartPicture {
  readonly scene: Scene;
  readonly slide: SceneSlide;
}

/**
 * The charts of the deck that the present choice would make, by group. The deck is made a moment
 * behind the ticks, so that they answer at once.
 */
export function useChartPictures(): (group: Group) => ChartPicture | null {
  const app = useApp();
  const document = useDeferredValue(useDocument());
  const template = useSession(templateOf);
  const brand = useSession(brandOf);
  const made = useMemo(() => {
    if (brand === null || template === null) return null;
    const whole = composed(app, document)?.deck;
    if (whole === undefined) return null;
    // Only what is shown is laid out; without a list of sources it bears no reference marks.
    const deck = { ...whole, slides: whole.slides.filter(({ kind }) => kind === 'chart') };
    return { deck, scene: sceneOf(deck, brand) };
  }, [app, document, template, brand]);
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
