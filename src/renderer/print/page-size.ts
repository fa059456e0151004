import type { Scene } from '../../core/scene/scene';
import { toPixels } from '../../core/scene/units';

const sheet = new CSSStyleSheet();

/**
 * Makes the printed page as large as a slide, without margins. Chromium lays a page out in whole
 * pixels: a slide is cut to them too, or what is left of its last pixel would be a page of its own.
 */
export function setPageSize({ w, h }: Scene['size']): void {
  const whole = (length: typeof w): number => Math.floor(toPixels(length) + 0.01);
  sheet.replaceSync(`@page { size: ${w}pt ${h}pt; margin: 0 } section { width: ${whole(w)}px !important; height: ${whole(h)}px !important }`);
  document.adoptedStyleSheets = [sheet];
}

/** Paints a slide's ground on to the edge of the paper, which may be a part of a pixel further. */
export function bleed(section: HTMLElement): void {
  section.style.boxShadow = `1px 1px ${section.style.backgroundColor}`;
}
