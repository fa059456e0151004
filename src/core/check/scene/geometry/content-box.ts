import type { Scene, SceneItem } from '../../../scene/scene';
import type { TextMeasurer } from '../../../scene/text-measurer';
import type { Box } from './boxes';
import { textExtent } from './text-extent';

/** The box that an item's words, chart, table or picture covers; null for what is only painted or clicked on. */
export function contentBox(item: SceneItem, scene: Scene, measurer: TextMeasurer): Box | null {
  switch (item.type) {
    case 'text':
      return item.paragraphs.length === 0 ? null : textExtent(item, scene, measurer);
    case 'chart':
    case 'table':
    case 'image':
      return item.frame;
    case 'shape':
    case 'line':
    case 'link':
      return null;
  }
}
