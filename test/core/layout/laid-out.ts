import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import type { Brand } from '../../../src/core/model/brand';
import type { Deck } from '../../../src/core/model/deck';
import type { Slide } from '../../../src/core/model/slide';
import type { ChartSpec } from '../../../src/core/scene/chart-spec';
import type { Scene, SceneItem, SceneSlide } from '../../../src/core/scene/scene';
import { caseOf } from '../../cases/case';
import { bundledBrands } from './bundled-brands';

const measurer = createFontMeasurer();

/** The default brand, as it ships. */
export function houseBrand(): Brand {
  const brand = bundledBrands.find(({ id }) => id === 'group-assurance');
  if (brand === undefined) throw new Error('the default brand is not bundled');
  return brand;
}

/** Slides laid out over the case ledger, the list of sources after them. */
export function laidOut(
  slides: readonly Slide[],
  change: Partial<Deck> = {},
  brand = houseBrand(),
): Scene {
  const { deck } = caseOf('under test', ...slides);
  return layout({ deck: { ...deck, ...change }, brand, measurer, created: '2026-03-12T00:00:00Z' });
}

/** The words of an item, one line, ties as spaces; marks in angle brackets. */
export const wordsOf = (item: SceneItem): string =>
  item.type === 'text'
    ? item.paragraphs
        .flatMap(({ lines }) => lines.flat())
        .map((run) => (run.raised ? `<${run.text}>` : run.text))
        .join('')
        .replaceAll('\u00a0', ' ')
        .replaceAll('><', '')
    : '';

/** An item by its name; throws when the slide has none. */
export function itemOf(slide: SceneSlide | undefined, name: string): SceneItem {
  const item = slide?.items.find((each) => each.name === name);
  if (item === undefined) throw new Error(`no item ${name}`);
  return item;
}

/** The first chart of a scene. */
export function chartOf(scene: Scene): ChartSpec {
  const item = scene.slides.flatMap(({ items }) => items).find(({ type }) => type === 'chart');
  if (item?.type !== 'chart') throw new Error('no chart');
  return item.chart;
}
