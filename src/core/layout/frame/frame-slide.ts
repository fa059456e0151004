import { fill } from '../../model/framing/fill';
import type { Slide } from '../../model/slide';
import type { Colour, SceneItem, SceneSlide } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { textItem, type BodyPage } from '../pieces/items';
import { setText } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';
import { houseFrame } from '../house/house-frame';
import { furnitureOf } from './furniture';
import { markingTop } from './marking';
import { pageId } from './page-id';
import { standingTag } from './standing-tag';
import { sourceItems, subtitleItems } from './measure-and-source';
import { titleItem } from './title';

/** Room between the title and what stands at the top right. */
const titleGap = 24;

/** Puts a content slide's pages into the frame they share: title, marking, source line, foot. */
export function frameSlides(
  slide: Slide,
  pages: readonly BodyPage[],
  context: LayoutContext,
): readonly SceneSlide[] {
  const { house } = context;
  if (house !== null) return pages.map((body, index) => houseFrame(slide, body, index, pages.length, { ...context, house }));
  const titleZone = context.areas.title;
  const { bar, marking, foot } = furnitureOf(context);
  const corner = cornerItems(slide, marking, context);
  const cornerWidth = Math.max(0, ...corner.map((item) => item.frame.w));
  const room = cornerWidth === 0 ? 0 : cornerWidth + titleGap;
  return pages.map((body, index) => {
    const part = pages.length === 1 ? '' : fill(context.words.part, { page: index + 1, pages: pages.length });
    const title = titleItem(slide, part, { ...titleZone, w: titleZone.w - room }, context);
    const subtitle = subtitleItems(slide, body, context);
    const source = sourceItems(slide, body, context);
    return {
      id: pageId(slide.id, index),
      slide: slide.id,
      kind: slide.kind,
      title: title.words,
      background: 'background',
      items: [
        bar,
        title.item,
        ...corner,
        ...subtitle.items,
        ...body.items,
        ...source.items,
        ...foot,
      ],
      notes: slide.notes,
      section: index === 0 ? slide.section : null,
      overflow: [...title.overflow, ...subtitle.overflow, ...body.overflow, ...source.overflow],
    };
  });
}

/** Marking, and the tag under it. */
function cornerItems(slide: Slide, marking: SceneItem | null, context: LayoutContext): readonly SceneItem[] {
  const top = marking === null ? markingTop : marking.frame.y + marking.frame.h + 6;
  return [marking, standingTag(slide, top, context)].flatMap((item) => item ?? []);
}

/** The slide's place in the deck, from 1. */
export function slideNumberItem(number: number, context: LayoutContext, behind: Colour): SceneItem {
  const slideNumberZone = context.areas.slideNumber;
  const style = bodyStyle(sizes.fine, { colour: behind === 'background' ? 'quiet' : 'coverQuiet' });
  const text = setText(
    [{ runs: [styledRun(String(number), style)], align: 'right', leading: 1.2 }],
    slideNumberZone.w,
    context,
  );
  return textItem('slide-number', slideNumberZone, text.paragraphs, context, {
    role: 'slide-number',
    anchor: 'middle',
    behind,
  });
}
