import type { LinkItem } from '../../../scene/scene';
import { element, type HtmlNode } from '../html-node';
import { place } from '../look';
import { linkAddress } from '../run';

/** A clickable area; nothing when its address is not one that a document may open. */
export function writeLink(item: LinkItem): HtmlNode | null {
  const href = linkAddress(item.target);
  if (href === null) return null;
  return element('a', {
    attributes: { 'data-item': item.name, href, 'aria-label': item.label, title: item.label },
    style: { ...place(item.frame), display: 'block' },
  });
}
