import type { Scene } from '../../core/scene/scene';
import type { WrittenSlide } from '../../core/write/html/write-html';
import { drawChart, type DrawnChart } from './draw-chart';
import { mountElement } from './mount-nodes';

/** A slide in the page, its charts drawn. */
export interface MountedSlide {
  readonly element: Element;
  readonly charts: readonly DrawnChart[];
}

/** Puts a written slide into `host` and draws its charts, or does with them what `place` does. The brand's fonts must have been loaded. */
export function mountSlide(
  host: ParentNode,
  slide: WrittenSlide,
  scene: Pick<Scene, 'palette' | 'fonts'>,
  density: number,
  place = drawChart,
): MountedSlide {
  const element = mountElement(slide.node);
  host.append(element);
  const canvases = new Map(
    [...element.querySelectorAll('canvas')].map((canvas) => [canvas.dataset['chart'], canvas]),
  );
  const charts = slide.charts.map((placed) => {
    const canvas = canvases.get(placed.id);
    if (canvas === undefined) throw new Error(`No canvas for chart ${placed.id}.`);
    return place(canvas, placed, scene, density);
  });
  return { element, charts };
}
