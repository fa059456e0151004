import type { Slide } from '../../model/slide';
import type { LayoutContext } from '../context';
import { textItem, type BodyPage } from '../pieces/items';
import { fitText } from '../text/fit-text';
import { richRuns } from '../text/rich-runs';
import { setText } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes } from '../text/type-scale';
import { sourceLine } from './source-line';

/** The measure and unit under the title, or what the slide says there itself. */
export function subtitleItems(slide: Slide, { subtitle }: BodyPage, context: LayoutContext): BodyPage {
  const subtitleZone = context.areas.subtitle;
  const words = slide.subtitle.length > 0 ? slide.subtitle : (subtitle?.words ?? []);
  if (words.length === 0) return { items: [], overflow: [] };
  const text = fitText(
    (size) =>
      setText(
        [
          {
            runs: richRuns(
              words,
              bodyStyle(size, { colour: 'quiet' }),
              { field: 'subtitle', alsoMark: subtitle?.marks ?? [] },
              context,
            ),
          },
        ],
        subtitleZone.w,
        context,
      ),
    [sizes.large, sizes.body, sizes.small, sizes.fine],
    subtitleZone.h,
    'subtitle',
  );
  const item = textItem('subtitle', subtitleZone, text.paragraphs, context, {
    role: 'subtitle',
    anchor: 'middle',
  });
  return { items: [item], overflow: text.overflow };
}

/** Where the slide's content comes from, at its foot. */
export function sourceItems(slide: Slide, body: BodyPage, context: LayoutContext): BodyPage {
  const sourceZone = context.areas.source;
  const words =
    slide.source.length === 0 && body.source !== undefined
      ? body.source
      : sourceLine(slide, context);
  if (words.length === 0) return { items: [], overflow: [] };
  const style = bodyStyle(sizes.fine, { colour: 'quiet' });
  const text = fitText(
    () =>
      setText(
        [{ runs: richRuns(words, style, { field: 'source' }, context) }],
        sourceZone.w,
        context,
      ),
    [sizes.fine],
    sourceZone.h,
    'source line',
  );
  const item = textItem('source', sourceZone, text.paragraphs, context, {
    role: 'source',
    anchor: 'bottom',
  });
  return { items: [item], overflow: text.overflow };
}
