import type { LinkTarget, TextRun } from '../../scene/scene';
import { element, type Css, type HtmlNode } from './html-node';
import { slideAnchor } from '../../scene/slide-anchor';
import { cssColour, cssFamily, cssPt, type Look } from './look';

/** A raised run is set at two thirds of its size and, unless it says, three tenths above the line: PowerPoint's superscript. */
const RAISED_SIZE = 2 / 3;
const RAISED_BY = 0.3;

/** One run of text, as a link where it leads somewhere. */
export function writeRun(run: TextRun, look: Look): HtmlNode {
  const style: Css = {
    'font-family': cssFamily(run.font, look),
    'font-size': cssPt(run.raised ? run.size * RAISED_SIZE : run.size),
    'font-weight': run.bold ? '700' : '400',
    'font-style': run.italic ? 'italic' : 'normal',
    'line-height': '0',
    color: cssColour(run.colour, look),
    ...(run.capitals === true ? { 'text-transform': 'uppercase' } : {}),
    ...(run.raised ? { position: 'relative', top: cssPt(-(run.rise ?? run.size * RAISED_BY)) } : {}),
  };
  const marks = {
    ...(run.field === null ? {} : { 'data-field': run.field }),
    ...(run.figure === null ? {} : { 'data-figure': run.figure }),
  };
  // The line's box keeps white space as it is; a tab or line feed in it would break the line.
  const text = run.text.replace(/[\t\n\r]/g, ' ');
  const href = run.link === null ? null : linkAddress(run.link);
  if (href === null) return element('span', { attributes: marks, style, children: [text] });
  const source = `Source ${text.trim()}`;
  const name = run.raised ? { 'aria-label': source, title: source } : {};
  return element('a', {
    attributes: { href, ...name, ...marks },
    style: { ...style, 'text-decoration': 'none' },
    children: [text],
  });
}

/** Where a link leads, or null when the address is not one that a document may open. */
export function linkAddress(target: LinkTarget): string | null {
  switch (target.to) {
    case 'slide':
      return `#${slideAnchor(target.slide)}`;
    case 'url':
      return /^(https?|mailto):/i.test(target.url) ? target.url : null;
  }
}
