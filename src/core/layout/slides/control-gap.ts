import { fill } from '../../model/framing/fill';
import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { richCell } from '../pieces/cells';
import type { BodyPage } from '../pieces/items';
import { ratingRuns } from '../pieces/rating';
import { tablePages } from '../pieces/table';
import { leadings } from '../text/set-text';
import { sizes } from '../text/type-scale';

/** Controls, where they fell short, why, and how much it matters. */
export function controlGapPages(
  slide: SlideOf<'control-gap'>,
  context: LayoutContext,
): readonly BodyPage[] {
  return tablePages(
    {
      name: 'control-gaps',
      columns: [
        { heading: context.words.headings.control, share: 20 },
        { heading: context.words.headings.gap, share: 38 },
        { heading: context.words.headings.rootCause, share: 30 },
        { heading: context.words.headings.rating, share: 12 },
      ],
      rows: slide.rows.map((row, index) => {
        const field = `rows.${index}`;
        return [
          richCell(row.control, `${field}.control`, context, { lead: true }),
          richCell(row.gap, `${field}.gap`, context),
          richCell(row.rootCause, `${field}.rootCause`, context),
          (size) => [
            { runs: ratingRuns(row.rating, size, `${field}.rating`, context.words), leading: leadings.tight },
          ],
        ];
      }),
      steps: [sizes.large, sizes.body, sizes.small],
      alt: fill(context.words.tables.controls, { count: slide.rows.length }),
    },
    context,
  );
}
