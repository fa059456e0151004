import type { ChartItem } from '../../../scene/scene';
import { element, type HtmlNode } from '../html-node';
import { place } from '../look';

/** Where a chart is drawn; `chart` is the id that the drawing is found by. */
export function writeChart(item: ChartItem, chart: string): HtmlNode {
  return element('canvas', {
    attributes: {
      'data-item': item.name,
      'data-chart': chart,
      'data-figure': item.figures.join(' '),
      role: 'img',
      'aria-label': item.alt,
    },
    style: { ...place(item.frame), display: 'block' },
  });
}
