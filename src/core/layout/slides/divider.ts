import type { SlideOf } from '../../model/slide';
import type { SceneSlide } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { markingItem } from '../frame/marking';
import type { Box } from '../frame/page';
import { shapeItem, textItem } from '../pieces/items';
import { balanced } from '../text/balanced';
import { fitText } from '../text/fit-text';
import { plainText, richRuns } from '../text/rich-runs';
import { leadings, setText, type SetText } from '../text/set-text';
import { bodyStyle, headingStyle } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';

const titleBox: Box = { x: 96, y: 168, w: 720, h: 160 };
const subtitleBox: Box = { x: 96, y: 344, w: 640, h: 96 };

/** Opens a section: its name alone on the cover's ground. */
export function dividerSlide(slide: SlideOf<'divider'>, context: LayoutContext): SceneSlide {
  const setTitle = (size: number, room: number = titleBox.w): SetText =>
    setText([{ runs: richRuns(slide.title, headingStyle(size, { colour: 'coverText' }), { field: 'title' }, context), leading: leadings.heading }], room, context);
  const fittedTitle = fitText(
    (size) => setTitle(size),
    [sizes.display, sizes.cover, sizes.title, ...stepsBetween(sizes.lead, sizes.fine)],
    titleBox.h,
    'title',
  );
  const { text: title, width: titleWidth } = balanced(fittedTitle, setTitle, titleBox.w, context);
  const setSubtitle = (size: number, room: number = subtitleBox.w): SetText =>
    setText([{ runs: richRuns(slide.subtitle, bodyStyle(size, { colour: 'coverQuiet' }), { field: 'subtitle', promptColour: 'coverQuiet' }, context) }], room, context);
  const fittedSubtitle = fitText(
    (size) => setSubtitle(size),
    stepsBetween(sizes.lead, sizes.fine),
    subtitleBox.h,
    'subtitle',
  );
  const { text: subtitle, width: subtitleWidth } = balanced(fittedSubtitle, setSubtitle, subtitleBox.w, context);
  const marking = markingItem(context);
  const behind = { behind: 'coverBackground' } as const;
  return {
    id: slide.id,
    slide: slide.id,
    kind: slide.kind,
    title: plainText(
      richRuns(slide.title, headingStyle(sizes.display), { field: 'title' }, context),
    ),
    background: 'coverBackground',
    items: [
      shapeItem(
        'accent-bar',
        { x: 72, y: titleBox.y, w: 4, h: titleBox.h + 16 + subtitle.height },
        'accent',
      ),
      textItem('title', { ...titleBox, w: titleWidth }, title.paragraphs, context, {
        ...behind,
        role: 'title',
        anchor: 'bottom',
      }),
      textItem('subtitle', { ...subtitleBox, w: subtitleWidth, h: subtitle.height }, subtitle.paragraphs, context, {
        ...behind,
        role: 'subtitle',
      }),
      ...(marking === null ? [] : [marking]),
    ].filter((item) => item.type !== 'text' || item.paragraphs.length > 0),
    notes: slide.notes,
    section: slide.section,
    overflow: [...title.overflow, ...subtitle.overflow],
  };
}
