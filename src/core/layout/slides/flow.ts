import type { SlideOf } from '../../model/slide';
import type { SceneItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { lineItem, shapeItem, textItem, type BodyPage } from '../pieces/items';
import { numberedPoints } from '../pieces/numbered-points';
import { textColumns } from '../pieces/text-columns';
import { richRuns } from '../text/rich-runs';
import { leadings, setText } from '../text/set-text';
import { bodyStyle, headingStyle, styledRun } from '../text/text-style';
import { sizes, stepBelow } from '../text/type-scale';

const mostAcross = 5;
const gap = 28;
const disc = 38;
const headHeight = 58;

/** How it works, step by step from left to right; long or many steps run down the page instead. */
export function flowPages(slide: SlideOf<'flow'>, context: LayoutContext): readonly BodyPage[] {
  const { body } = context.areas;
  const { steps } = slide;
  const across = steps.length <= mostAcross ? mostAcross : Math.ceil(steps.length / 2);
  const side =
    across > mostAcross
      ? null
      : textColumns(
          {
            name: 'step',
            count: steps.length,
            across,
            gap,
            steps: [sizes.lead, sizes.large, sizes.body],
            headHeight,
            mostLowered: 60,
            head: (index, cell) => stepHead(index, steps.length, across, cell, context),
            text: (index, size) => {
              const step = steps[index];
              if (step === undefined) return [];
              return [
                {
                  runs: richRuns(
                    step.heading,
                    bodyStyle(size, { bold: true, colour: 'ink' }),
                    { field: `steps.${index}.heading` },
                    context,
                  ),
                  leading: leadings.tight,
                  spaceAfter: 6,
                },
                {
                  runs: richRuns(
                    step.text,
                    bodyStyle(stepBelow(size)),
                    { field: `steps.${index}.text` },
                    context,
                  ),
                  leading: leadings.body,
                },
              ];
            },
          },
          { ...body, y: body.y + 12, h: body.h - 12 },
          context,
        );
  return side === null ? numberedPoints(steps, 'steps', body, context) : [side];
}

/** The step's number in a disc, and an arrow to the next step of the row. */
function stepHead(
  index: number,
  count: number,
  across: number,
  cell: Box,
  context: LayoutContext,
): readonly SceneItem[] {
  const name = `step-${index + 1}`;
  const round: Box = { x: cell.x, y: cell.y, w: disc, h: disc };
  const number = setText(
    [
      {
        runs: [styledRun(String(index + 1), headingStyle(sizes.lead, { colour: 'onDark' }))],
        align: 'centre',
        leading: 1.2,
      },
    ],
    disc,
    context,
  );
  const hasNext = index + 1 < count && (index + 1) % across !== 0;
  const middle = cell.y + disc / 2;
  return [
    shapeItem(`${name}-disc`, round, 'accent', { geometry: 'ellipse' }),
    textItem(`${name}-number`, round, number.paragraphs, context, {
      anchor: 'middle',
      behind: 'accent',
    }),
    ...(hasNext
      ? [
          lineItem(
            `${name}-arrow`,
            { x: cell.x + disc + 8, y: middle, w: cell.w + gap - disc - 16, h: 0 },
            'context',
            1.5,
            { arrow: true },
          ),
        ]
      : []),
  ];
}
