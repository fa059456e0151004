import { plain } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import { chartPages } from '../charts/chart-pages';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import type { Box } from '../frame/page';
import { besideEachOther } from '../pieces/blocks';
import type { BodyPage } from '../pieces/items';
import { sideNotes } from '../pieces/side-notes';

const notesWidth = 232;
const gutter = 32;

/** One chart that proves the title; what it means and how to read it beside it. */
export function chartSlidePages(
  slide: SlideOf<'chart'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const alone = slide.soWhat.length === 0 && slide.readWithCare.length === 0;
  const chartBox: Box = alone ? body : { ...body, w: body.w - share(body, notesWidth) - gutter };
  const { resolved, items } = chartPages('chart', slide.chart, chartBox, context);
  const charts = items.map((item) => ({ items: [item], overflow: [] }));
  const notes = alone
    ? []
    : sideNotes(
        [
          { heading: context.words.headings.takeaway, text: slide.soWhat, field: 'soWhat', weight: 'main' },
          {
            heading: context.words.headings.care,
            text: slide.readWithCare,
            field: 'readWithCare',
            weight: 'lesser',
          },
        ],
        { ...body, x: body.x + body.w - share(body, notesWidth), w: share(body, notesWidth) },
        'caution',
        context,
      );
  const subtitle = { words: plain(resolved.measure), marks: resolved.figures };
  return besideEachOther([charts, notes]).map((page) => ({ ...page, subtitle }));
}
