import type { ImageItem } from '../../../scene/scene';
import { element, type HtmlNode } from '../html-node';
import { place } from '../look';

/** A picture, whole and undistorted. SVG too is only ever a picture, so nothing in it can run. */
export function writeImage(item: ImageItem): HtmlNode {
  return element('img', {
    attributes: {
      'data-item': item.name,
      alt: item.alt,
      src: `data:${item.mime};base64,${item.data}`,
    },
    style: { ...place(item.frame), 'object-fit': 'contain' },
  });
}
