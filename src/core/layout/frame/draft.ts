import type { SceneSlide, TextItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { textItem } from '../pieces/items';
import { setText } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';
import type { Box } from './page';

/** Across an edge: above everything a slide says. */
const height = 22;

/** The band that keeps an unsettled deck from being taken for a settled one. */
function draftItem(errors: number, context: LayoutContext): TextItem {
  const { page, title } = context.areas;
  // A house whose titles stand at the very top has the band over its foot.
  const band: Box = { x: 0, y: title.y < height ? page.h - height : 0, w: page.w, h: height };
  const style = bodyStyle(sizes.fine, { colour: 'onDark' });
  const text = setText(
    [
      {
        runs: [styledRun(context.words.draft, { ...style, bold: true }), styledRun(`  ·  ${context.words.errorsStand(errors)}`, style)],
        align: 'centre',
        leading: 1.2,
      },
    ],
    band.w,
    context,
  );
  return textItem('draft', band, text.paragraphs, context, {
    role: 'caption',
    anchor: 'middle',
    fill: 'danger',
  });
}

/** The slide with DRAFT across its edge: read after the title, painted over the edge's decoration. */
export function withDraft(slide: SceneSlide, errors: number, context: LayoutContext): SceneSlide {
  if (errors === 0) return slide;
  const title = slide.items.findIndex((item) => item.type === 'text' && item.role === 'title');
  const at = title + 1;
  return {
    ...slide,
    items: [...slide.items.slice(0, at), draftItem(errors, context), ...slide.items.slice(at)],
  };
}
