import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/core/check/scene/check-scene';
import { layout } from '../../../src/core/layout/layout';
import { shownFigures } from '../../../src/core/model/shown-figures';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { deckSchema } from '../../../src/core/model/deck';
import { chartKindSchema } from '../../../src/core/model/group';
import { slideSchema } from '../../../src/core/model/slide';
import type { Brand } from '../../../src/core/model/brand';
import { cases, type Case } from '../../cases';
import { bundledBrands } from './bundled-brands';

const measurer = createFontMeasurer();
const sceneOf = ({ deck }: Case, brand: Brand) =>
  layout({ deck, brand, measurer, created: '2026-03-12T00:00:00Z' });

describe('the cases', () => {
  it('are valid decks', () => {
    for (const { deck } of cases) expect(deckSchema.parse(deck)).toEqual(deck);
  });

  it('cover every slide kind and every chart kind', () => {
    const slides = cases.flatMap(({ deck }) => deck.slides);
    const kinds = slideSchema.options.map((option) => option.shape.kind.value);
    expect(new Set(slides.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const charts = slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.chart.kind] : []));
    expect(new Set(charts)).toEqual(new Set(chartKindSchema.options));
  });

  it('have names of their own', () => {
    const names = cases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(bundledBrands)('in the brand $name', (brand) => {
  it.each(cases)('$name is laid out without a finding', (each) => {
    const scene = sceneOf(each, brand);
    expect(checkScene(scene, measurer)).toEqual([]);
    expect(scene.slides.length).toBeGreaterThan(0);
  });
});

describe('every case', () => {
  const [brand] = bundledBrands;
  if (brand === undefined) throw new Error('no brand is bundled');

  it.each(cases)('$name gives the same scene twice', (each) => {
    expect(JSON.stringify(sceneOf(each, brand))).toBe(JSON.stringify(sceneOf(each, brand)));
  });

  it.each(cases)('$name names its items and slides once each', (each) => {
    const { slides } = sceneOf(each, brand);
    const ids = slides.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { items } of slides) {
      const names = items.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it.each(cases)('$name shows only figures that are numbered', (each) => {
    for (const slide of sceneOf(each, brand).slides) {
      const source = each.deck.slides.find(({ id }) => id === slide.slide);
      if (source === undefined || source.kind === 'sources') continue;
      const shown = slide.items.flatMap(({ figures }) => figures);
      expect(shown.filter((id) => !shownFigures(source).includes(id))).toEqual([]);
    }
  });

  it.each(cases)('$name leads every mark to the slide that lists it', (each) => {
    const { slides } = sceneOf(each, brand);
    const runs = slides.flatMap(({ items }) =>
      items.flatMap((item) => {
        if (item.type === 'text') return item.paragraphs.flatMap(({ lines }) => lines.flat());
        if (item.type !== 'table') return [];
        return item.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flat())),
        );
      }),
    );
    for (const run of runs.filter(({ raised, figure }) => raised && figure !== null)) {
      const { link } = run;
      if (link?.to !== 'slide') throw new Error(`the mark ${run.text} leads nowhere`);
      const list = slides.find(({ id }) => id === link.slide);
      const marks = list?.items.flatMap((item) =>
        item.type === 'table'
          ? item.rows
              .slice(1)
              .flatMap(
                ({ cells }) =>
                  cells[0]?.paragraphs.flatMap(({ lines }) =>
                    lines.flat().map(({ text }) => text),
                  ) ?? [],
              )
          : [],
      );
      expect(marks).toContain(run.text);
    }
  });
});
