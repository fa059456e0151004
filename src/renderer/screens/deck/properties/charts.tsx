import type { Deck } from '../../../../core/model/deck';
import type { ChartContent, Slide } from '../../../../core/model/slide';
import type { SceneSlide } from '../../../../core/scene/scene';
import { usePerform } from '../../../state/context';
import { strings } from '../../../strings';
import { ChartFields } from './chart-fields';

interface ChartsProps {
  readonly slide: Slide;
  readonly deck: Deck;
  readonly pages: readonly SceneSlide[];
}

/** The slide's chart, or the two that it compares. */
export function Charts({ slide, deck, pages }: ChartsProps) {
  const perform = usePerform();
  const proposed = pages
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.type === 'chart' ? [item.alt] : []));
  const put = (changed: Slide, field: string): void =>
    perform({ do: 'edit-slide', slide: changed, field });
  if (slide.kind === 'chart') {
    return (
      <ChartFields
        chart={slide.chart}
        deck={deck}
        proposedAlt={proposed[0] ?? ''}
        onChange={(fields) =>
          put({ ...slide, chart: { ...slide.chart, ...fields } }, keyOf('chart', fields))
        }
      />
    );
  }
  if (slide.kind !== 'compare') return null;
  return (['left', 'right'] as const).map((side, index) => (
    <fieldset key={side} className="card" aria-label={strings.fields[side]}>
      <span className="label">{strings.fields[side]}</span>
      <ChartFields
        chart={slide[side].chart}
        deck={deck}
        proposedAlt={proposed[index] ?? ''}
        onChange={(fields) =>
          put(
            { ...slide, [side]: { ...slide[side], chart: { ...slide[side].chart, ...fields } } },
            keyOf(side, fields),
          )
        }
      />
    </fieldset>
  ));
}

const keyOf = (chart: string, fields: Partial<ChartContent>): string =>
  `${chart}.${Object.keys(fields).join()}`;
