import type { Colour, SceneItem } from '../../scene/scene';
import { pt } from '../../scene/units';
import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { setText, type SetText } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';
import { shapeItem, textItem } from './items';
import { tint } from './tint';

/** A risk's number and its place on the 5×5 grid, both levels 1–5. */
export interface MappedRisk {
  readonly number: number;
  readonly likelihood: number;
  readonly impact: number;
  /** False where the author has not yet said why it stands there. */
  readonly rated: boolean;
}

const levels = 5;
/** At least what the words of the likelihood axis take. */
const leastWords = 78;
const wordsGap = 8;
const wordsHeight = 34;
const cellGap = 2;
const disc = 20;
/** Discs that a cell holds without touching. */
export const mostPerCell = 6;

/** Likelihood upwards, impact to the right; each risk is a numbered disc in its cell, hollow until it is rated. */
export function heatMap(
  risks: readonly MappedRisk[],
  box: Box,
  context: LayoutContext,
): readonly SceneItem[] {
  const { likelihood, likelihoodAxis } = context.words.matrix;
  const wordsWidth = Math.max(leastWords, ...[likelihoodAxis, ...likelihood].map((words) => Math.ceil(axisText(words, box.w, 'right', context, words === likelihoodAxis).width) + wordsGap));
  const grid: Box = {
    x: box.x + wordsWidth,
    y: box.y,
    w: box.w - wordsWidth,
    h: box.h - wordsHeight,
  };
  const w = (grid.w - cellGap * (levels - 1)) / levels;
  const h = (grid.h - cellGap * (levels - 1)) / levels;
  const cellBox = (likelihood: number, impact: number): Box => ({
    x: grid.x + (impact - 1) * (w + cellGap),
    y: grid.y + (levels - likelihood) * (h + cellGap),
    w,
    h,
  });
  const steps = Array.from({ length: levels }, (_, index) => index + 1);
  const cells = steps.flatMap((likelihood) =>
    steps.map((impact) =>
      shapeItem(
        `cell-${likelihood}-${impact}`,
        cellBox(likelihood, impact),
        cellColour(likelihood * impact, context),
      ),
    ),
  );
  const words = steps.flatMap((step) => {
    const row = cellBox(step, 1);
    const column = cellBox(1, step);
    return [
      axisWord(
        `likelihood-${step}`,
        context.words.matrix.likelihood[step - 1] ?? '',
        { x: box.x, y: row.y, w: wordsWidth - wordsGap, h },
        'right',
        context,
      ),
      axisWord(
        `impact-${step}`,
        context.words.matrix.impact[step - 1] ?? '',
        { x: column.x, y: grid.y + grid.h + 4, w, h: 13 },
        'centre',
        context,
      ),
    ];
  });
  const axisY = grid.y + grid.h + 19;
  const titles = [
    axisWord(
      'likelihood-axis',
      context.words.matrix.likelihoodAxis,
      { x: box.x, y: axisY, w: wordsWidth - wordsGap, h: 13 },
      'right',
      context,
      true,
    ),
    axisWord(
      'impact-axis',
      context.words.matrix.impactAxis,
      { x: grid.x, y: axisY, w: grid.w, h: 13 },
      'centre',
      context,
      true,
    ),
  ];
  return [
    ...cells,
    ...words,
    ...titles,
    ...risks.flatMap((risk) => riskDisc(risk, risks, cellBox, context)),
  ];
}

/** Product of the two levels: 15 and more is severe, 8 high, 4 medium. */
function cellColour(score: number, { brand }: LayoutContext): Colour {
  if (score >= 15) return tint('danger', 0.5, brand.palette);
  if (score >= 8) return tint('caution', 0.45, brand.palette);
  if (score >= 4) return tint('caution', 0.18, brand.palette);
  return 'mist';
}

function axisWord(
  name: string,
  words: string,
  box: Box,
  align: 'right' | 'centre',
  context: LayoutContext,
  bold = false,
): SceneItem {
  const text = axisText(words, box.w, align, context, bold);
  return textItem(name, box, text.paragraphs, context, {
    role: 'caption',
    anchor: align === 'right' ? 'middle' : 'top',
  });
}

const axisText = (words: string, width: number, align: 'right' | 'centre', context: LayoutContext, bold: boolean): SetText =>
  setText([{ runs: [styledRun(words, bodyStyle(sizes.fine, { colour: 'quiet', bold }))], align, leading: 1.2 }], width, context);

/** Risks that share a cell stand in rows of three from its middle. */
function riskDisc(
  risk: MappedRisk,
  all: readonly MappedRisk[],
  cellBox: (likelihood: number, impact: number) => Box,
  context: LayoutContext,
): readonly SceneItem[] {
  const sharing = all.filter(
    (other) => other.likelihood === risk.likelihood && other.impact === risk.impact,
  );
  const place = sharing.indexOf(risk);
  const cell = cellBox(risk.likelihood, risk.impact);
  const perRow = Math.min(3, sharing.length);
  const rows = Math.ceil(sharing.length / 3);
  const step = disc + 3;
  const x = cell.x + cell.w / 2 + ((place % 3) - (perRow - 1) / 2) * step - disc / 2;
  const y = cell.y + cell.h / 2 + (Math.floor(place / 3) - (rows - 1) / 2) * step - disc / 2;
  const round: Box = { x, y, w: disc, h: disc };
  const number = setText(
    [
      {
        runs: [
          styledRun(String(risk.number), bodyStyle(sizes.small, { bold: true, colour: risk.rated ? 'onDark' : 'ink' })),
        ],
        align: 'centre',
        leading: 1.2,
      },
    ],
    disc,
    context,
  );
  return [
    shapeItem(`risk-${risk.number}-disc`, round, risk.rated ? 'ink' : 'background', {
      geometry: 'ellipse',
      stroke: risk.rated ? null : { colour: 'ink', width: pt(1.25) },
    }),
    textItem(`risk-${risk.number}-number`, round, number.paragraphs, context, {
      anchor: 'middle',
      behind: risk.rated ? 'ink' : 'background',
    }),
  ];
}
