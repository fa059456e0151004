import { slideAnchor } from '../../core/scene/slide-anchor';
import type { PrintedDeck, PrintJob, PrintOutput } from '../../ipc/print-contract';
import type { PrintPiece } from '../../core/scene/printable';
import type { DrawnChart } from '../preview/draw-chart';
import { addFonts } from '../preview/load-fonts';
import { setStyles } from './page-styles';

/** What draws charts is the larger half of this page: it is fetched once the page stands, before a deck comes. */
const drawing = import('../preview/draw-chart');

/**
 * Fills the page with pieces of a deck, slide below slide. Resolves when all of it can be printed or
 * taken: fonts loaded, pictures decoded. For PNG every chart is drawn; for PDF it is planned, and
 * drawn when Chromium prepares to print, as only then it is recorded as vectors. Gives the charts.
 */
export async function showDocument(
  { deck, pieces, output }: Omit<PrintJob, 'job'>,
  progress: (done: number) => void,
): Promise<readonly DrawnChart[]> {
  document.title = deck.title;
  document.documentElement.lang = deck.language;
  setStyles(deck.size, pieces.map(({ rules }) => rules).join('\n'), output.format);
  addFonts(deck.fonts);
  // All faces that the pages are set in: core/write/html names them, so that nothing need be laid out to find them.
  const faces = new Set(pieces.flatMap((piece) => piece.faces));
  const loading = Promise.all([...faces].map((face) => document.fonts.load(face)));
  let done = 0;
  for (const { html, slides } of pieces) {
    // What core/write/html wrote, with every text in it escaped.
    document.body.insertAdjacentHTML('beforeend', html);
    progress((done += slides));
  }
  if (output.format === 'pdf') document.body.append(anchorsOf(output.elsewhere));
  await loading;
  const charts = await placeCharts(pieces, deck, output);
  // A page that is never on a screen has decoding wait for seconds; printing decodes for itself.
  await Promise.all([...document.images].map((image) => (output.format === 'pdf' ? loaded(image) : image.decode())));
  return charts;
}

/** Density of a canvas that is recorded as vectors: making its bitmap, of which nothing is used, would take longer than drawing. */
const RECORDED = 0.5;

/** Plans the charts, or draws them; their fonts must have been loaded. */
async function placeCharts(
  pieces: readonly PrintPiece[],
  deck: PrintedDeck,
  output: PrintOutput,
): Promise<readonly DrawnChart[]> {
  const placed = pieces.flatMap(({ charts }) => charts);
  if (placed.length === 0) return [];
  const { drawChart, prepareChart } = await drawing;
  const [density, place] = output.format === 'png' ? ([output.scale, drawChart] as const) : ([RECORDED, prepareChart] as const);
  // In the order they were written: an id may hold what HTML does not keep.
  const canvases = document.querySelectorAll('canvas');
  return placed.map((chart, index) => {
    const canvas = canvases[index];
    if (canvas === undefined) throw new Error(`No canvas for chart ${chart.id}.`);
    return place(canvas, chart, deck, density);
  });
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
