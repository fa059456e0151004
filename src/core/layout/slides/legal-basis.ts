import { fill } from '../../model/framing/fill';
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
        { heading: context.words.headings.instrument, share: 28 },
        { heading: context.words.headings.provision, share: 32 },
        { heading: context.words.headings.effect, share: 40 },
      ],
      rows: slide.rows.map((row, index) => [
        richCell(row.instrument, `rows.${index}.instrument`, context, { lead: true }),
        richCell(row.provision, `rows.${index}.provision`, context),
        richCell(row.effect, `rows.${index}.effect`, context),
      ]),
      steps: [sizes.large, sizes.body, sizes.small],
      alt: fill(context.words.tables.legal, { count: slide.rows.length }),
    },
    context,
  );
}
