import type { PageWords } from '../../model/framing/page-words';
import { fill } from '../../model/framing/fill';
import { plain } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { richCell } from '../pieces/cells';
import type { BodyPage } from '../pieces/items';
import { tablePages, type CellDraft } from '../pieces/table';
import { leadings } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';

type Row = SlideOf<'source-comparison'>['rows'][number];

const verdicts = {
  agrees: { colour: 'accent', bold: false },
  conflicts: { colour: 'danger', bold: true },
  converted: { colour: 'accent', bold: false },
  'only-one': { colour: 'quiet', bold: false },
} as const;

/** What two sources say of the same things, side by side. */
export function sourceComparisonPages(
  slide: SlideOf<'source-comparison'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const [first, second] = slide.sources;
  return tablePages(
    {
      name: 'comparison',
      columns: [
        { heading: context.words.headings.subject, share: 30 },
        { heading: first, share: 26 },
        { heading: second, share: 26 },
        { heading: context.words.headings.verdict, share: 18 },
      ],
      rows: slide.rows.map((row, index) => [
        richCell(row.subject, `rows.${index}.subject`, context, {
          lead: true,
          alsoMark: [row.first, row.second].filter((id) => id !== null),
        }),
        valueCell(row.first, `rows.${index}.first`, context),
        valueCell(row.second, `rows.${index}.second`, context),
        verdictCell(row, `rows.${index}.verdict`, context.words),
      ]),
      steps: [sizes.large, sizes.body, sizes.small],
      alt: fill(context.words.tables.comparison, { count: slide.rows.length, first, second }),
    },
    context,
  );
}

const valueCell = (id: string | null, field: string, context: LayoutContext): CellDraft =>
  richCell(
    id === null ? plain(context.words.notStated) : [{ type: 'figure', id, form: 'noun' }],
    field,
    context,
    { marks: false },
  );

const verdictCell =
  ({ verdict }: Row, field: string, { verdicts: said }: PageWords): CellDraft =>
  (size) => {
    const { colour, bold } = verdicts[verdict];
    return [
      {
        runs: [styledRun(said[verdict], bodyStyle(size, { colour, bold }), { field })],
        leading: leadings.tight,
      },
    ];
  };
