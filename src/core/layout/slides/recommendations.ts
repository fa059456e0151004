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
        { heading: 'Risk', share: 14 },
        { heading: 'Why now', share: 27 },
        { heading: 'Control to review', share: 25 },
        { heading: 'Exposure', share: 12 },
        { heading: 'Owner', share: 12 },
        { heading: 'Due', share: 10 },
      ],
      rows: slide.rows.map((row, index) => {
        const field = `rows.${index}`;
        return [
          richCell(row.risk, `${field}.risk`, context, { lead: true }),
          richCell(row.whyNow, `${field}.whyNow`, context),
          richCell(row.action, `${field}.action`, context),
          (size) => [
            { runs: ratingRuns(row.exposure, size, `${field}.exposure`), leading: leadings.tight },
          ],
          richCell(row.owner, `${field}.owner`, context),
          richCell(row.due, `${field}.due`, context),
        ];
      }),
      steps: [sizes.body, sizes.small],
      alt: `Table of ${slide.rows.length} recommendations with risk, reason, control, exposure, owner and date.`,
    },
    context,
  );
}
