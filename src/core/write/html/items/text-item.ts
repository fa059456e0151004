import type { TextItem } from '../../../scene/scene';
import { element, type HtmlNode } from '../html-node';
import { cssColour, cssPt, place, type Look } from '../look';
import { writeParagraphs } from '../paragraph';

const JUSTIFY = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/** Text in its frame. The title is the page's heading; page furniture is kept from screen readers. */
export function writeText(item: TextItem, look: Look): HtmlNode {
  const furniture = item.role === 'footer' || item.role === 'slide-number';
  return element('div', {
    attributes: { 'data-item': item.name, ...(furniture ? { 'aria-hidden': 'true' } : {}) },
    style: {
      ...place(item.frame),
      padding: cssPt(item.inset),
      display: 'flex',
      'flex-direction': 'column',
      'justify-content': JUSTIFY[item.anchor],
      ...(item.fill === null ? {} : { background: cssColour(item.fill, look) }),
    },
    children:
      item.role === 'title' ? writeTitle(item, look) : writeParagraphs(item.paragraphs, look),
  });
}

/** A slide has one heading, however many paragraphs its title is laid out in. */
function writeTitle(item: TextItem, look: Look): readonly HtmlNode[] {
  const [only, ...more] = writeParagraphs(item.paragraphs, look, 'h1');
  if (only === undefined) return [];
  if (more.length === 0) return [only];
  return [
    element('h1', {
      style: { margin: '0', padding: '0' },
      children: writeParagraphs(item.paragraphs, look, 'span'),
    }),
  ];
}
