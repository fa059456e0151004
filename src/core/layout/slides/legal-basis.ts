import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { richCell } from '../pieces/cells';
import type { BodyPage } from '../pieces/items';
import { tablePages } from '../pieces/table';
import { sizes } from '../text/type-scale';

/** Instruments, the provision that applies, and its effect here. */
export function legalBasisPages(
  slide: SlideOf<'legal-basis'>,
  context: LayoutContext,
): readonly BodyPage[] {
  return tablePages(
    {
      name: 'legal-basis',
      columns: [
        { heading: 'Instrument', share: 28 },
        { heading: 'Provision', share: 32 },
        { heading: 'Effect here', share: 40 },
      ],
      rows: slide.rows.map((row, index) => [
        richCell(row.instrument, `rows.${index}.instrument`, context, { lead: true }),
        richCell(row.provision, `rows.${index}.provision`, context),
        richCell(row.effect, `rows.${index}.effect`, context),
      ]),
      steps: [sizes.large, sizes.body, sizes.small],
      alt: `Table of ${slide.rows.length} legal instruments with the provision that applies and its effect.`,
    },
    context,
  );
}
