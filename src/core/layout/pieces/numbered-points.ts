import type { RichText } from '../../model/rich-text';
import type { TextRun } from '../../scene/scene';
import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { richRuns } from '../text/rich-runs';
import { leadings, setText } from '../text/set-text';
import { bodyStyle, headingStyle, styledRun } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';
import { blockPages } from './blocks';
import { lineItem, textItem, type BodyPage } from './items';

export interface HeadedPoint {
  readonly heading: RichText;
  readonly text: RichText;
}

const numberWidth = 30;
const padding = 12;

/**
 * Numbered points with a bold lead-in each, thin rules between: what the slide says, in the order
 * of weight. `field` is the slide field that holds the list.
 */
export function numberedPoints(
  points: readonly HeadedPoint[],
  field: string,
  box: Box,
  context: LayoutContext,
  /** Path of a point's text within the slide, where it is not '<list>.<index>.text'. */
  textField = (index: number): string => `${field}.${index}.text`,
): readonly BodyPage[] {
  const width = box.w - numberWidth;
  return blockPages(
    {
      count: points.length,
      steps: stepsBetween(sizes.lead, sizes.body),
      gap: { least: 2 * padding, widest: 7 * padding },
      set: (index, size) =>
        setText(
          [
            {
              runs: pointRuns(
                points[index],
                `${field}.${index}.heading`,
                textField(index),
                size,
                context,
              ),
            },
          ],
          width,
          context,
        ),
      paint: ({ index, paragraphs, continued }, place) => {
        const size = paragraphs[0]?.lines[0]?.[0]?.size ?? sizes.body;
        const number = setText(
          [
            {
              runs: [styledRun(String(index + 1), headingStyle(size, { colour: 'accent' }))],
              leading: leadings.body,
            },
          ],
          numberWidth,
          context,
        );
        const name = `${field}-${index + 1}`;
        return [
          lineItem(
            `${name}-rule`,
            { x: place.x, y: place.y - padding, w: place.w, h: 0 },
            'line',
            0.75,
          ),
          ...(continued
            ? []
            : [
                textItem(
                  `${name}-number`,
                  { ...place, w: numberWidth, h: number.height },
                  number.paragraphs,
                  context,
                ),
              ]),
          textItem(name, { ...place, x: place.x + numberWidth, w: width }, paragraphs, context),
        ];
      },
    },
    { ...box, y: box.y + padding, h: box.h - padding },
  );
}

/** The heading bold, its full stop supplied, then the text; marks of both at the end. */
function pointRuns(
  point: HeadedPoint | undefined,
  headingField: string,
  textField: string,
  size: number,
  context: LayoutContext,
): readonly TextRun[] {
  if (point === undefined) return [];
  const style = bodyStyle(size);
  const heading = richRuns(
    point.heading,
    bodyStyle(size, { bold: true, colour: 'ink' }),
    { field: headingField, marks: point.text.length === 0 },
    context,
  );
  if (point.text.length === 0) return heading;
  const headingFigures = point.heading.flatMap((span) => (span.type === 'figure' ? [span.id] : []));
  const closed = /[.!?:…\]]\s*$/.test(heading.map((run) => run.text).join(''));
  const joint = heading.length === 0 ? '' : closed ? ' ' : '. ';
  return [
    ...heading,
    ...(joint === ''
      ? []
      : [styledRun(joint, bodyStyle(size, { bold: true, colour: 'ink' }), { field: null })]),
    ...richRuns(point.text, style, { field: textField, alsoMark: headingFigures }, context),
  ];
}
