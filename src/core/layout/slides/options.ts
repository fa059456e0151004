import { fill } from '../../model/framing/fill';
import type { RichText } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import type { SceneItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { columns, type Box } from '../frame/page';
import { bullets, capitals } from '../pieces/headed-text';
import { lineItem, shapeItem, textItem, type BodyPage } from '../pieces/items';
import { tablePages, type CellDraft } from '../pieces/table';
import { textColumns } from '../pieces/text-columns';
import { richRuns } from '../text/rich-runs';
import { leadings, setText, type ParagraphDraft } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';

type Option = SlideOf<'options'>['options'][number];

const mostColumns = 4;
const gap = 28;
const nameGap = 12;

/** Ways forward beside each other with what speaks for and against; the preferred one is tagged. */
export function optionsPages(
  slide: SlideOf<'options'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const { options } = slide;
  // All names hang from one line, whether the tag stands above or not.
  const somePreferred = options.some(({ preferred }) => preferred);
  const beside =
    options.length > mostColumns
      ? null
      : textColumns(
          {
            name: 'option',
            count: options.length,
            across: mostColumns,
            gap,
            steps: [sizes.large, sizes.body],
            headHeight: somePreferred ? 30 : 16,
            mostLowered: 0,
            head: (index, cell) =>
              options[index]?.preferred === true
                ? [shapeItem(`option-${index + 1}-rule`, { ...cell, h: 4 }, 'accent'), preferredTag(index, cell, context)]
                : [
                    lineItem(
                      `option-${index + 1}-rule`,
                      { ...cell, y: cell.y + 2, h: 0 },
                      'context',
                      1.5,
                    ),
                  ],
            text: (index, size) => optionColumns(options, size, context)[index] ?? [],
          },
          body,
          context,
        );
  return beside === null ? tableOfOptions(slide, context) : [beside];
}

/** 'PREFERRED' between the rule and the option's name. */
function preferredTag(index: number, cell: Box, context: LayoutContext): SceneItem {
  const text = setText([capitals(context.words.headings.preferred)], cell.w, context);
  return textItem(`option-${index + 1}-preferred`, { ...cell, y: cell.y + 10, h: text.height }, text.paragraphs, context);
}

const nameDraft = (option: Option, index: number, size: number, context: LayoutContext): ParagraphDraft => ({
  runs: richRuns(
    option.name,
    bodyStyle(size === sizes.large ? sizes.lead : size, { bold: true, colour: 'ink' }),
    { field: `options.${index}.name` },
    context,
  ),
  leading: leadings.tight,
});

/**
 * What each column says, its name, what speaks for it and what against; every part begins on one line
 * in all columns.
 */
function optionColumns(options: readonly Option[], size: number, context: LayoutContext): readonly (readonly ParagraphDraft[])[] {
  const { body } = context.areas;
  const width = columns(body, options.length, gap)[0]?.w ?? body.w;
  const parts = [
    (option: Option, index: number) => [{ ...nameDraft(option, index, size, context), spaceAfter: nameGap }],
    (option: Option, index: number) => section(context.words.headings.advantages, option.advantages, `options.${index}.advantages`, size, context),
    (option: Option, index: number) => section(context.words.headings.drawbacks, option.drawbacks, `options.${index}.drawbacks`, size, context),
  ];
  const taken = (drafts: readonly ParagraphDraft[]): number => setText(drafts, width, context).height + (drafts.at(-1)?.spaceAfter ?? 0);
  return parts.reduce<readonly (readonly ParagraphDraft[])[]>(
    (columnsSoFar, part) => {
      const lowest = Math.max(...columnsSoFar.map(taken));
      return options.map((option, index) => {
        const above = columnsSoFar[index] ?? [];
        return [...withRoomBelow(above, lowest - taken(above)), ...part(option, index)];
      });
    },
    options.map(() => []),
  );
}

const withRoomBelow = (drafts: readonly ParagraphDraft[], room: number): readonly ParagraphDraft[] =>
  drafts.map((draft, index) => (index === drafts.length - 1 ? { ...draft, spaceAfter: (draft.spaceAfter ?? 0) + room } : draft));

function section(
  heading: string,
  texts: readonly RichText[],
  field: string,
  size: number,
  context: LayoutContext,
): readonly ParagraphDraft[] {
  if (texts.length === 0) return [];
  return [capitals(heading, 'quiet'), ...bullets(texts, field, size, context)];
}

function tableOfOptions(slide: SlideOf<'options'>, context: LayoutContext): readonly BodyPage[] {
  const nameCell =
    (option: Option, index: number): CellDraft =>
    (size) => [
      {
        runs: richRuns(
          option.name,
          bodyStyle(size, { bold: true, colour: 'ink' }),
          { field: `options.${index}.name` },
          context,
        ),
        leading: leadings.tight,
      },
      ...(option.preferred
        ? [
            {
              runs: [
                styledRun('PREFERRED', bodyStyle(sizes.fine, { bold: true, colour: 'accent' })),
              ],
              leading: leadings.tight,
            },
          ]
        : []),
    ];
  const listCell =
    (texts: readonly RichText[], field: string): CellDraft =>
    (size) =>
      bullets(texts, field, size, context);
  return tablePages(
    {
      name: 'options',
      columns: [
        { heading: context.words.headings.option, share: 24 },
        { heading: context.words.headings.advantages, share: 38 },
        { heading: context.words.headings.drawbacks, share: 38 },
      ],
      rows: slide.options.map((option, index) => [
        nameCell(option, index),
        listCell(option.advantages, `options.${index}.advantages`),
        listCell(option.drawbacks, `options.${index}.drawbacks`),
      ]),
      steps: [sizes.body, sizes.small],
      alt: fill(context.words.tables.options, { count: slide.options.length }),
    },
    context,
  );
}
