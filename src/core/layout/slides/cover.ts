import type { SlideOf } from '../../model/slide';
import type { SceneSlide } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { coverLogoItem } from '../frame/logo';
import { markingItem } from '../frame/marking';
import { page, type Box } from '../frame/page';
import { coverFoot } from '../pieces/cover-foot';
import { shapeItem, textItem } from '../pieces/items';
import { balanced } from '../text/balanced';
import { fitText } from '../text/fit-text';
import { plainText, richRuns } from '../text/rich-runs';
import { leadings, setText, type SetText } from '../text/set-text';
import { bodyStyle, headingStyle } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';

const left = 72;
const width = 760;
const eyebrowBox: Box = { x: left, y: 118, w: width, h: 16 };
const titleBox: Box = { x: left, y: 142, w: width, h: 156 };
const subtitleWidth = 620;
const subtitleTop = 18;
const subtitleHeight = 74;
const footBox: Box = { x: left, y: 446, w: page.w - 2 * left, h: 40 };

/** The first slide: the briefing's name on the brand's dark ground, who it is for and when. */
export function coverSlide(slide: SlideOf<'cover'>, context: LayoutContext): SceneSlide {
  const words = richRuns(slide.title, headingStyle(sizes.display), { field: 'title' }, context);
  const setTitle = (size: number, room: number = titleBox.w): SetText =>
    setText([{ runs: richRuns(slide.title, headingStyle(size, { colour: 'coverText' }), { field: 'title' }, context), leading: leadings.heading }], room, context);
  const fittedTitle = fitText(
    (size) => setTitle(size),
    [sizes.display, sizes.cover, sizes.title, ...stepsBetween(sizes.lead, sizes.fine)],
    titleBox.h,
    'title',
  );
  const { text: title, width: titleWidth } = balanced(fittedTitle, setTitle, titleBox.w, context);
  const setSubtitle = (size: number, room: number = subtitleWidth): SetText =>
    setText(
      [
        {
          runs: richRuns(slide.subtitle, bodyStyle(size, { colour: 'coverQuiet' }), { field: 'subtitle', promptColour: 'coverQuiet' }, context),
          leading: leadings.body,
        },
      ],
      room,
      context,
    );
  const fittedSubtitle = fitText(
    (size) => setSubtitle(size),
    stepsBetween(sizes.lead, sizes.fine),
    subtitleHeight,
    'subtitle',
  );
  const { text: subtitle, width: besideSubtitle } = balanced(fittedSubtitle, setSubtitle, subtitleWidth, context);
  const eyebrow = fitText(
    (size) =>
      setText(
        [
          {
            runs: richRuns(
              slide.eyebrow,
              bodyStyle(size, { colour: 'coverAccent', bold: true }),
              { field: 'eyebrow', promptColour: 'coverQuiet' },
              context,
            ).map((run) => (run.figure === null ? { ...run, text: run.text.toUpperCase() } : run)),
            leading: leadings.tight,
          },
        ],
        eyebrowBox.w,
        context,
      ),
    stepsBetween(sizes.small, sizes.fine),
    eyebrowBox.h,
    'line above the title',
  );
  const behind = { behind: 'coverBackground' } as const;
  const foot = coverFoot(slide, footBox, context);
  const marking = markingItem(context);
  return {
    id: slide.id,
    slide: slide.id,
    kind: slide.kind,
    title: plainText(words),
    background: 'coverBackground',
    items: [
      shapeItem('cover-bar', { x: 0, y: 0, w: 12, h: page.h }, 'accent'),
      ...coverLogoItem(context),
      textItem('eyebrow', eyebrowBox, eyebrow.paragraphs, context, {
        ...behind,
        role: 'caption',
        anchor: 'bottom',
      }),
      textItem('title', { ...titleBox, w: titleWidth, h: title.height }, title.paragraphs, context, {
        ...behind,
        role: 'title',
      }),
      textItem(
        'subtitle',
        { ...titleBox, y: titleBox.y + title.height + subtitleTop, w: besideSubtitle, h: subtitle.height },
        subtitle.paragraphs,
        context,
        { ...behind, role: 'subtitle' },
      ),
      ...(marking === null ? [] : [marking]),
      ...foot.items,
    ].filter((item) => item.type !== 'text' || item.paragraphs.length > 0),
    notes: slide.notes,
    section: slide.section,
    overflow: [...eyebrow.overflow, ...title.overflow, ...subtitle.overflow, ...foot.overflow],
  };
}
