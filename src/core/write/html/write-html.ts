import { assertNever } from '../../model/result';
import type { PlacedChart } from '../../scene/printable';
import type { Scene, SceneItem, SceneSlide } from '../../scene/scene';
import { element, type HtmlNode } from './html-node';
import { writeChart } from './items/chart-item';
import { writeImage } from './items/image-item';
import { writeLine } from './items/line-item';
import { writeLink } from './items/link-item';
import { writeShape } from './items/shape-item';
import { writeTable } from './items/table-item';
import { writeText } from './items/text-item';
import { cssColour, cssPt, STAGE, type Look } from './look';
import { slideAnchor } from '../../scene/slide-anchor';

/** A slide's elements, and the charts to draw once they are mounted. */
export interface WrittenSlide {
  readonly node: HtmlNode;
  readonly charts: readonly PlacedChart[];
}

/**
 * One slide as a section the size of the page, everything in it placed in points. The same tree is
 * the preview, the thumbnail and the printed page.
 */
export function writeSlide(slide: SceneSlide, scene: Pick<Scene, 'size'> & Look): WrittenSlide {
  const node = element('section', {
    attributes: { id: slideAnchor(slide.id), 'data-slide': slide.id, 'aria-label': slide.title },
    style: {
      ...STAGE,
      position: 'relative',
      width: cssPt(scene.size.w),
      height: cssPt(scene.size.h),
      overflow: 'hidden',
      background: cssColour(slide.background, scene),
      // Layout measured without kerning and ligatures; lines break where it broke them.
      'font-kerning': 'none',
      'font-variant-ligatures': 'none',
    },
    children: [...(slide.house?.behind ?? []), ...slide.items].flatMap((item) => writeItem(item, slide, scene) ?? []),
  });
  const charts = slide.items.flatMap((item) =>
    item.type === 'chart'
      ? [{ id: chartId(slide, item.name), frame: item.frame, chart: item.chart }]
      : [],
  );
  return { node, charts };
}

function writeItem(item: SceneItem, slide: SceneSlide, look: Look): HtmlNode | null {
  switch (item.type) {
    case 'text':
      return writeText(item, look);
    case 'shape':
      return writeShape(item, look);
    case 'line':
      return writeLine(item, look);
    case 'image':
      return writeImage(item);
    case 'chart':
      return writeChart(item, chartId(slide, item.name));
    case 'table':
      return writeTable(item, look);
    case 'link':
      return writeLink(item);
    default:
      return assertNever(item);
  }
}

const chartId = (slide: SceneSlide, item: string): string => `${slide.id}/${item}`;
