import type { Scene } from '../../core/scene/scene';
import type { PrintOutput } from '../../ipc/print-contract';
import { toPixels } from '../../core/scene/units';

/** No paper is as narrow, and the hidden window is not wider: its smallest width is the system's. */
const NARROW_WINDOW = 200;

const page = new CSSStyleSheet();
const deck = new CSSStyleSheet();

/**
 * Makes the printed page as large as a slide, without margins, and gives the slides their rules.
 * Chromium lays a page out in whole pixels: a slide is cut to them too, or what is left of its last
 * pixel would be a page of its own.
 *
 * For PDF the slides are laid out once, for the paper: not on the screen that nobody sees, nor by the
 * older Chromium's first look at the paper, which it takes to be as narrow as the window.
 */
export function setStyles({ w, h }: Scene['size'], rules: string, format: PrintOutput['format']): void {
  const whole = (length: typeof w): number => Math.floor(toPixels(length) + 0.01);
  const unseen = format === 'pdf' ? `@media screen, (max-width: ${NARROW_WINDOW}px) { body { display: none } }` : '';
  page.replaceSync(`${unseen} @page { size: ${w}pt ${h}pt; margin: 0 } section { width: ${whole(w)}px !important; height: ${whole(h)}px !important }`);
  deck.replaceSync(rules);
  document.adoptedStyleSheets = [deck, page];
}
