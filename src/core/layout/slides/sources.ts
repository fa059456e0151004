import type { PageWords } from '../../model/framing/page-words';
import { fill } from '../../model/framing/fill';
import type { LedgerEntry } from '../../model/figure';
import { plain, type RichText } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import type { TextRun } from '../../scene/scene';
import { pt } from '../../scene/units';
import type { LayoutContext } from '../context';
import { figureRuns, placeOf, wordsOf } from '../marks/source-words';
import { findRestatements, type Restatements } from '../../model/restatements';
import { sourceCheck } from '../../model/source-check';
import { flowPages } from '../pieces/flow-text';
import type { BodyPage } from '../pieces/items';
import { tableSteps, type CellDraft, type SetCell } from '../pieces/table';
import { richRuns } from '../text/rich-runs';
import { leadings, setText } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';
import { finish, type Work } from '../work';

/** Between the table and the method text under it. */
const methodGap = 12;

/** Method text under the table takes at most this height; a longer one has its own page. */
const methodHeight = 60;

/** Every figure the deck shows, under its mark: its exact words, where they stand, and the check. */
export const sourcesPages = (slide: SlideOf<'sources'>, context: LayoutContext): readonly BodyPage[] =>
  finish(sourcesSteps(slide, context, setText));

/** The same some figures at a time: a long deck's list has thousands. */
export function* sourcesSteps(
  slide: SlideOf<'sources'>,
  context: LayoutContext,
  setCell: SetCell,
): Work<readonly BodyPage[]> {
  const { body } = context.areas;
  const entries = context.marks.order.flatMap((id) => context.ledger.get(id) ?? []);
  const restatements = findRestatements(context.ledger.values());
  const method = setMethod(slide, sizes.small, context);
  const beside = method.height > 0 && method.height <= methodHeight;
  const tableBox = beside ? { ...body, h: body.h - method.height - methodGap } : body;
  const tables =
    entries.length === 0
      ? []
      : yield* tableSteps(
          {
            name: 'sources',
            columns: [
              { heading: '#', share: 4 },
              { heading: context.words.list.figure, share: 26 },
              { heading: context.words.list.words, share: 38 },
              { heading: context.words.list.where, share: 14 },
              { heading: context.words.list.check, share: 18 },
            ],
            rows: entries.map((entry) => sourceRow(entry, restatements, context)),
            steps: [sizes.small, sizes.fine],
            alt: fill(context.words.list.alt, { count: entries.length }),
          },
          context,
          tableBox,
          setCell,
        );
  const listed = listedOn(tables, context.marks.order);
  const footed = tables.map((page, index) => ({
    ...page,
    source: footOf(listed[index]?.length ?? 0, entries.length, index === tables.length - 1, context.words),
  }));
  const methodPages = methodItems(slide, beside ? method.height : null, context);
  if (!beside)
    return tables.length === 0
      ? methodPages
      : [...footed, ...methodPages.filter(({ items }) => items.length > 0)];
  const last = tables.length - 1;
  return tables.length === 0
    ? methodPages
    : footed.map((page, index) =>
        index === last
          ? { ...page, items: [...page.items, ...(methodPages[0]?.items ?? [])] }
          : page,
      );
}

/** Which page of the list shows which mark: ledger ids in the table's row order, page by page. */
export function listedOn(
  pages: readonly BodyPage[],
  order: readonly string[],
): readonly (readonly string[])[] {
  let next = 0;
  return pages.map(({ items }) => {
    const table = items.find((item) => item.type === 'table');
    if (table?.type !== 'table') return [];
    const starts = table.rows.slice(1).filter((row) => (row.cells[0]?.paragraphs.length ?? 0) > 0);
    const ids = order.slice(next, next + starts.length);
    next += starts.length;
    return ids;
  });
}

function setMethod(slide: SlideOf<'sources'>, size: number, context: LayoutContext) {
  const { body } = context.areas;
  return setText(
    [
      {
        runs: richRuns(
          slide.method,
          bodyStyle(size, { colour: 'quiet' }),
          { field: 'method' },
          context,
        ),
      },
    ],
    body.w,
    context,
  );
}

function methodItems(
  slide: SlideOf<'sources'>,
  height: number | null,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  return flowPages(
    {
      name: 'method',
      steps: height !== null ? [sizes.small] : stepsBetween(sizes.large, sizes.small),
      set: (size) => setMethod(slide, size, context),
    },
    height !== null ? { ...body, y: body.y + body.h - height, h: height } : body,
    context,
  );
}

function sourceRow(
  entry: LedgerEntry,
  restatements: Restatements,
  context: LayoutContext,
): readonly CellDraft[] {
  const restated = restatements.of(entry.id);
  const check = sourceCheck(entry, context.ledger, restatements, context.words.checks);
  const mark = String(context.marks.markOf(entry.id) ?? '');
  const figure = figureRuns(entry, restated, sizes.small, context);
  const words = wordsOf(entry, restated, context);
  const cell =
    (runs: (size: number) => readonly TextRun[]): CellDraft =>
    (size) => [{ runs: runs(size), leading: leadings.tight }];
  return [
    cell((size) => [
      styledRun(mark, bodyStyle(size, { bold: true, colour: 'accent' })),
    ]),
    cell((size) => figure.map((run) => ({ ...run, size: pt(size) }))),
    cell((size) => [styledRun(words, bodyStyle(size))]),
    cell((size) => [styledRun(placeOf(entry, context), bodyStyle(size))]),
    cell((size) => [
      styledRun(
        check.words,
        // Only what needs a second look has a colour: a brand's accent may itself read as a warning.
        bodyStyle(size, check.lookAgain ? { bold: true, colour: 'danger' } : { colour: 'quiet' }),
      ),
    ]),
  ];
}

/** The foot of the list, unless the author wrote one: how much of it this slide shows. */
const footOf = (shown: number, all: number, isLast: boolean, { list }: PageWords): RichText =>
  plain(
    shown === all
      ? list.all(all)
      : `${fill(list.some, { shown, all })}${isLast ? '' : list.goesOn}`,
  );
