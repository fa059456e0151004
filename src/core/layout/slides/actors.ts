import { fill } from '../../model/framing/fill';
import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { richCell } from '../pieces/cells';
import { lineItem, type BodyPage } from '../pieces/items';
import { tablePages } from '../pieces/table';
import { textColumns } from '../pieces/text-columns';
import { richRuns } from '../text/rich-runs';
import { leadings } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepBelow } from '../text/type-scale';

const mostCards = 6;
const gap = 28;

/** Who is involved and in what role: cards for up to six, a table for more or for long texts. */
export function actorsPages(slide: SlideOf<'actors'>, context: LayoutContext): readonly BodyPage[] {
  const { body } = context.areas;
  const { actors } = slide;
  const cards =
    actors.length > mostCards
      ? null
      : textColumns(
          {
            name: 'actor',
            count: actors.length,
            across: actors.length === 4 ? 2 : 3,
            gap,
            steps: [sizes.lead, sizes.large, sizes.body],
            headHeight: 14,
            mostLowered: 0,
            head: (index, cell) => [
              lineItem(`actor-${index + 1}-rule`, { ...cell, h: 0 }, 'accent', 1.5),
            ],
            text: (index, size) => {
              const actor = actors[index];
              if (actor === undefined) return [];
              const field = `actors.${index}`;
              return [
                {
                  runs: richRuns(
                    actor.name,
                    bodyStyle(size, { bold: true, colour: 'ink' }),
                    { field: `${field}.name` },
                    context,
                  ),
                  leading: leadings.tight,
                  spaceAfter: 3,
                },
                {
                  runs: richRuns(
                    actor.role,
                    bodyStyle(stepBelow(size), { colour: 'accent', bold: true }),
                    { field: `${field}.role` },
                    context,
                  ),
                  leading: leadings.tight,
                  spaceAfter: 8,
                },
                {
                  runs: richRuns(
                    actor.detail,
                    bodyStyle(stepBelow(size)),
                    { field: `${field}.detail` },
                    context,
                  ),
                  leading: leadings.body,
                },
              ];
            },
          },
          body,
          context,
        );
  return cards === null ? tableOfActors(slide, context) : [cards];
}

const tableOfActors = (slide: SlideOf<'actors'>, context: LayoutContext): readonly BodyPage[] =>
  tablePages(
    {
      name: 'actors',
      columns: [
        { heading: context.words.headings.who, share: 26 },
        { heading: context.words.headings.role, share: 28 },
        { heading: context.words.headings.detail, share: 46 },
      ],
      rows: slide.actors.map((actor, index) => [
        richCell(actor.name, `actors.${index}.name`, context, { lead: true }),
        richCell(actor.role, `actors.${index}.role`, context),
        richCell(actor.detail, `actors.${index}.detail`, context),
      ]),
      steps: [sizes.body, sizes.small],
      alt: fill(context.words.tables.actors, { count: slide.actors.length }),
    },
    context,
  );
