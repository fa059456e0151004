import type { Scene } from '../../core/scene/scene';

const sheet = new CSSStyleSheet();

/** Makes the printed page as large as a slide, without margins. */
export function setPageSize(size: Scene['size']): void {
  sheet.replaceSync(`@page { size: ${size.w}pt ${size.h}pt; margin: 0 }`);
  document.adoptedStyleSheets = [sheet];
}
