import type { Scene } from '../../core/scene/scene';
import { slideAnchor } from '../../core/scene/slide-anchor';
import { writeSlide } from '../../core/write/html/write-html';
import type { PrintOutput } from '../../ipc/print-contract';
import { drawChart, prepareChart, type DrawnChart } from '../preview/draw-chart';
import { loadFonts } from '../preview/load-fonts';
import { mountSlide } from '../preview/mount-slide';
import { bleed, setPageSize } from './page-size';

/** How often progress is told: every so many slides. */
const PROGRESS_STEP = 20;

/**
 * Fills the page with a scene, slide below slide. Resolves when all of it can be printed or taken:
 * fonts loaded, pictures decoded. For PNG every chart is drawn; for PDF it is planned, and drawn
 * when Chromium prepares to print, as only then it is recorded as vectors. Gives the charts.
 */
export async function showDocument(
  scene: Scene,
  output: PrintOutput,
  progress: (done: number) => void,
): Promise<readonly DrawnChart[]> {
  const [density, place] = output.format === 'png' ? ([output.scale, drawChart] as const) : ([1, prepareChart] as const);
  document.title = scene.title;
  document.documentElement.lang = scene.language;
  setPageSize(scene.size);
  await loadFonts(scene.fonts);
  const charts: DrawnChart[] = [];
  scene.slides.forEach((slide, index) => {
    const { element, charts: drawn } = mountSlide(document.body, writeSlide(slide, scene), scene, density, place);
    if (element instanceof HTMLElement) bleed(element);
    charts.push(...drawn);
    if ((index + 1) % PROGRESS_STEP === 0) progress(index + 1);
  });
  if (output.format === 'pdf') document.body.append(anchorsOf(output.elsewhere));
  // A page that is never on a screen has decoding wait for seconds; printing decodes for itself.
  await Promise.all([...document.images].map((image) => (output.format === 'pdf' ? loaded(image) : image.decode())));
  await document.fonts.ready;
  return charts;
}

async function loaded(image: HTMLImageElement): Promise<void> {
  if (image.complete) return;
  await new Promise((resolve, reject) => {
    image.addEventListener('load', resolve, { once: true });
    image.addEventListener('error', () => reject(new Error(`The picture “${image.alt}” cannot be shown.`)), { once: true });
  });
}

/** Stands for slides that are printed in other parts: Chromium drops a link whose target is not in the page. */
function anchorsOf(slides: readonly string[]): Element {
  const list = document.createElement('div');
  list.hidden = true;
  for (const slide of slides) list.append(Object.assign(document.createElement('i'), { id: slideAnchor(slide) }));
  return list;
}

/** Empties the page for the next document. */
export function clearDocument(charts: readonly DrawnChart[]): void {
  for (const chart of charts) chart.destroy();
  document.body.replaceChildren();
}
