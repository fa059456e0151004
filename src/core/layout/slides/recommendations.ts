import { fill } from '../../model/framing/fill';
import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { richCell } from '../pieces/cells';
import type { BodyPage } from '../pieces/items';
import { ratingRuns } from '../pieces/rating';
import { tablePages } from '../pieces/table';
import { leadings } from '../text/set-text';
import { sizes } from '../text/type-scale';

/** What we should do: risk, why now, action, exposure, owner and date, a row each. */
export function recommendationsPages(
  slide: SlideOf<'recommendations'>,
  context: LayoutContext,
): readonly BodyPage[] {
  return tablePages(
    {
      name: 'recommendations',
      columns: [
        { heading: context.words.headings.risk, share: 14 },
        { heading: context.words.headings.whyNow, share: 27 },
        { heading: context.words.headings.review, share: 25 },
        { heading: context.words.headings.exposure, share: 12 },
        { heading: context.words.headings.owner, share: 12 },
        { heading: context.words.headings.due, share: 10 },
      ],
      rows: slide.rows.map((row, index) => {
        const field = `rows.${index}`;
        return [
          richCell(row.risk, `${field}.risk`, context, { lead: true }),
          richCell(row.whyNow, `${field}.whyNow`, context),
          richCell(row.action, `${field}.action`, context),
          (size) => [
            { runs: ratingRuns(row.exposure, size, `${field}.exposure`, context.words), leading: leadings.tight },
          ],
          richCell(row.owner, `${field}.owner`, context),
          richCell(row.due, `${field}.due`, context),
        ];
      }),
      steps: [sizes.body, sizes.small],
      alt: fill(context.words.tables.recommendations, { count: slide.rows.length }),
    },
    context,
  );
}
