import type { Scene } from '../../core/scene/scene';
import { writeSlide } from '../../core/write/html/write-html';
import type { DrawnChart } from '../preview/draw-chart';
import { loadFonts } from '../preview/load-fonts';
import { mountSlide } from '../preview/mount-slide';
import { setPageSize } from './page-size';

/** How often progress is told: every so many slides. */
const PROGRESS_STEP = 20;

/**
 * Fills the page with a scene, slide below slide. Resolves when all of it can be printed: fonts
 * loaded, pictures decoded, every chart drawn. `density` is canvas pixels a CSS pixel. Gives the
 * charts, to be drawn again and let go.
 */
export async function showDocument(
  scene: Scene,
  density: number,
  progress: (done: number) => void,
): Promise<readonly DrawnChart[]> {
  document.title = scene.title;
  document.documentElement.lang = scene.language;
  setPageSize(scene.size);
  await loadFonts(scene.fonts);
  const charts: DrawnChart[] = [];
  scene.slides.forEach((slide, index) => {
    charts.push(...mountSlide(document.body, writeSlide(slide, scene), scene, density).charts);
    if ((index + 1) % PROGRESS_STEP === 0) progress(index + 1);
  });
  await Promise.all([...document.images].map((image) => image.decode()));
  await document.fonts.ready;
  return charts;
}

/** Empties the page for the next document. */
export function clearDocument(charts: readonly DrawnChart[]): void {
  for (const chart of charts) chart.destroy();
  document.body.replaceChildren();
}
