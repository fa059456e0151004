import { lineWidth, runMeasure } from '../../../scene/drawn-text';
import type { Paragraph, Scene, TextItem, TextRun } from '../../../scene/scene';
import type { TextMeasurer } from '../../../scene/text-measurer';
import type { Box } from './boxes';

/** Height of set paragraphs in points, the space after the last left out. */
export const paragraphsHeight = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { lines, lineHeight, spaceAfter }, index) => {
    const space = index === paragraphs.length - 1 ? 0 : spaceAfter;
    return sum + lines.length * lineHeight + space;
  }, 0);

/** What was measured with a measurer in some fonts. Several rules ask for the same paragraphs, which never change in place. */
interface Measured {
  readonly fonts: Scene['fonts'];
  readonly measure: (run: TextRun) => number;
  readonly widths: WeakMap<readonly Paragraph[], number>;
}

const known = new WeakMap<TextMeasurer, Measured>();

function measuredWith(fonts: Scene['fonts'], measurer: TextMeasurer): Measured {
  const before = known.get(measurer);
  if (before?.fonts === fonts) return before;
  const fresh = { fonts, measure: runMeasure(fonts, measurer), widths: new WeakMap<readonly Paragraph[], number>() };
  known.set(measurer, fresh);
  return fresh;
}

/** Width in points of the longest line, indent included. */
export function paragraphsWidth(
  paragraphs: readonly Paragraph[],
  fonts: Scene['fonts'],
  measurer: TextMeasurer,
): number {
  const { measure, widths } = measuredWith(fonts, measurer);
  const before = widths.get(paragraphs);
  if (before !== undefined) return before;
  let width = 0;
  for (const { lines, indent } of paragraphs) {
    for (const line of lines) width = Math.max(width, indent + lineWidth(line, measure));
  }
  widths.set(paragraphs, width);
  return width;
}

/** The box that a text item's words really cover within its frame. */
export function textExtent(item: TextItem, scene: Scene, measurer: TextMeasurer): Box {
  const { x, y, w, h } = item.frame;
  const height = paragraphsHeight(item.paragraphs);
  const width = paragraphsWidth(item.paragraphs, scene.fonts, measurer);
  const room = h - 2 * item.inset;
  const down = { top: 0, middle: (room - height) / 2, bottom: room - height }[item.anchor];
  const align = item.paragraphs[0]?.align ?? 'left';
  const across = { left: 0, centre: 0.5, right: 1 }[align] * (w - 2 * item.inset - width);
  return { x: x + item.inset + across, y: y + item.inset + down, w: width, h: height };
}
