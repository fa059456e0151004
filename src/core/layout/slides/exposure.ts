import type { RichText } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import type { SceneItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { share } from '../frame/areas';
import type { Box } from '../frame/page';
import { blockPages } from '../pieces/blocks';
import { heatMap, mostPerCell } from '../pieces/heat-map';
import { textItem, type BodyPage } from '../pieces/items';
import { richRuns } from '../text/rich-runs';
import { leadings, setText } from '../text/set-text';
import { bodyStyle, headingStyle, styledRun } from '../text/text-style';
import { sizes, stepBelow, stepsBetween } from '../text/type-scale';

const mapWidth = 490;
const gutter = 36;
const numberWidth = 28;
const noteHeight = 34;

/** The 5×5 matrix of likelihood and impact, and the risks in it named beside. */
export function exposurePages(
  slide: SlideOf<'exposure'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const map: Box = { ...body, w: share(body, mapWidth) };
  const beside: Box = { ...body, x: body.x + share(body, mapWidth) + gutter, w: body.w - share(body, mapWidth) - gutter };
  const proposed = slide.risks.some(({ reason }) => waits(reason)) ? proposedNote(beside, context) : [];
  const list: Box = { ...beside, h: beside.h - (proposed.length === 0 ? 0 : noteHeight) };
  const indices = slide.risks.map((_, index) => index);
  const chunks = Math.max(1, Math.ceil(indices.length / mostPerCell));
  const each = Math.ceil(indices.length / chunks);
  return Array.from({ length: chunks }, (_, chunk) =>
    listPages(slide, indices.slice(chunk * each, (chunk + 1) * each), list, context),
  )
    .flat()
    .map(({ page, shown }) => ({
      ...page,
      items: [
        ...heatMap(
          shown.flatMap((index) => {
            const risk = slide.risks[index];
            return risk === undefined
              ? []
              : [{ number: index + 1, likelihood: risk.likelihood, impact: risk.impact, rated: !waits(risk.reason) }];
          }),
          map,
          context,
        ),
        ...page.items,
        ...proposed,
      ],
    }));
}

/** What a hollow disc is, at the foot of the list. */
function proposedNote(beside: Box, context: LayoutContext): readonly SceneItem[] {
  const words = styledRun(context.words.matrix.hollow, bodyStyle(sizes.fine, { colour: 'quiet' }));
  const text = setText([{ runs: [words], leading: leadings.tight }], beside.w, context);
  return [textItem('proposed-note', { ...beside, y: beside.y + beside.h - text.height, h: text.height }, text.paragraphs, context, { role: 'caption' })];
}

/** Whether a text still asks the author for words. */
const waits = (text: RichText): boolean => text.some(({ type }) => type === 'prompt');

interface ListPage {
  readonly page: BodyPage;
  /** Indices of the risks listed on it. */
  readonly shown: readonly number[];
}

function listPages(
  slide: SlideOf<'exposure'>,
  indices: readonly number[],
  box: Box,
  context: LayoutContext,
): readonly ListPage[] {
  const width = box.w - numberWidth;
  const pages = blockPages(
    {
      count: indices.length,
      steps: stepsBetween(sizes.large, sizes.body),
      gap: { least: 10, widest: 28 },
      set: (at, size) => {
        const index = indices[at] ?? 0;
        const risk = slide.risks[index];
        if (risk === undefined) return setText([], width, context);
        return setText(
          [
            {
              runs: richRuns(
                risk.name,
                bodyStyle(size, { bold: true, colour: 'ink' }),
                { field: `risks.${index}.name` },
                context,
              ),
              leading: leadings.tight,
              spaceAfter: 2,
            },
            {
              runs: richRuns(
                risk.reason,
                bodyStyle(stepBelow(size)),
                { field: `risks.${index}.reason` },
                context,
              ),
              leading: leadings.tight,
            },
          ],
          width,
          context,
        );
      },
      paint: ({ index: at, paragraphs, continued }, place) => {
        const index = indices[at] ?? 0;
        const size = paragraphs[0]?.lines[0]?.[0]?.size ?? sizes.body;
        const number = setText(
          [
            {
              runs: [styledRun(String(index + 1), headingStyle(size, { colour: 'accent' }))],
              leading: leadings.tight,
            },
          ],
          numberWidth,
          context,
        );
        return [
          ...(continued
            ? []
            : [
                textItem(
                  `risk-${index + 1}-mark`,
                  { ...place, w: numberWidth, h: number.height },
                  number.paragraphs,
                  context,
                ),
              ]),
          textItem(
            `risk-${index + 1}`,
            { ...place, x: place.x + numberWidth, w: width },
            paragraphs,
            context,
          ),
        ];
      },
    },
    box,
  );
  return pages.map((page) => ({
    page,
    shown: indices.filter((index) => page.items.some((item) => item.name === `risk-${index + 1}`)),
  }));
}
