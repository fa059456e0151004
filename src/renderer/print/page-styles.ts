import type { Scene } from '../../core/scene/scene';
import { toPixels } from '../../core/scene/units';

const page = new CSSStyleSheet();
const deck = new CSSStyleSheet();

/**
 * Makes the printed page as large as a slide, without margins, and gives the slides their rules.
 * Chromium lays a page out in whole pixels: a slide is cut to them too, or what is left of its last
 * pixel would be a page of its own.
 */
export function setStyles({ w, h }: Scene['size'], rules: string): void {
  const whole = (length: typeof w): number => Math.floor(toPixels(length) + 0.01);
  page.replaceSync(`@page { size: ${w}pt ${h}pt; margin: 0 } section { width: ${whole(w)}px !important; height: ${whole(h)}px !important }`);
  deck.replaceSync(rules);
  document.adoptedStyleSheets = [deck, page];
}
