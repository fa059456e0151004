import type { House, HouseWords } from '../../model/house';
import type { ImageItem, TextItem } from '../../scene/scene';
import { pt } from '../../scene/units';
import { frameOf } from '../frame/page';
import { styledRun } from '../text/text-style';

/** A line of a font is about this multiple of its size. */
const LINE = 1.2;

/** What a layout paints behind its slides, in points of the house's slide: its drawing, then its words. */
export function backdropItems(house: House, part: string): readonly (ImageItem | TextItem)[] {
  const layout = house.layouts.find((one) => one.part === part);
  if (layout === undefined) return [];
  const data = layout.backdrop === null ? undefined : house.backdrops[layout.backdrop];
  const drawing: ImageItem | null =
    data === undefined
      ? null
      : {
          type: 'image',
          name: 'house-backdrop',
          frame: frameOf({ x: 0, y: 0, ...house.slide }),
          figures: [],
          mime: 'image/svg+xml',
          data,
          alt: '',
        };
  return [...(drawing === null ? [] : [drawing]), ...layout.words.map(wordsItem)];
}

function wordsItem({ box, anchor, lines, text }: HouseWords, index: number): TextItem {
  const style = { font: text.font, size: text.size, bold: text.bold, italic: text.italic, colour: `#${text.colour}` } as const;
  return {
    type: 'text',
    name: `house-words-${index + 1}`,
    // Shown, but the house's and not the slide's: screen readers pass it over as they do a foot.
    role: 'footer',
    frame: frameOf(box),
    figures: [],
    anchor,
    fill: null,
    inset: pt(0),
    paragraphs: lines.map((line) => ({
      lines: [[{ ...styledRun(line, style), ...(text.capitals ? { capitals: true as const } : {}) }]],
      align: text.align,
      bullet: null,
      indent: pt(0),
      lineHeight: pt('points' in text.line ? text.line.points : text.size * LINE * text.line.times),
      spaceAfter: pt(0),
    })),
  };
}
