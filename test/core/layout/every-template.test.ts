import { beforeAll, describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/core/check/scene/check-scene';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { layout } from '../../../src/core/layout/layout';
import type { Extraction } from '../../../src/core/model/extraction';
import { houses } from '../house/houses';
import { briefingsOf, bundledBrands, bundledTemplates, foundIn } from '../../cases/every-briefing';

const measurer = createFontMeasurer();
const brands = bundledBrands();

let extractions: readonly Extraction[];
beforeAll(async () => {
  extractions = await foundIn();
});

describe.each(bundledTemplates().map((template, index) => [template.name, template, index] as const))('%s, on each sample article and on all of them', (_, template, index) => {
  // Each pair in one brand, turn by turn; `npm run gallery` takes all three.
  it('overflows nowhere and can be read everywhere', () => {
    briefingsOf(template, extractions, brands[0]!).forEach(({ deck }, at) => {
      const brand = brands[(index + at) % brands.length]!;
      const scene = layout({ deck, brand, measurer, created: '2026-03-12T00:00:00Z' });
      expect(checkScene(scene, measurer)).toEqual([]);
    });
  });

  it('has no two slides with one title, and says why it left slides out', () => {
    for (const { deck, fit } of briefingsOf(template, extractions, brands[0]!)) {
      const titles = deck.slides.filter(({ kind }) => kind !== 'cover').map(({ title }) => JSON.stringify(title));
      expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
      expect(fit.dropped.filter(({ why }) => why === '')).toEqual([]);
    }
  });
});

describe.each(houses.map(({ name, brand }) => [name, brand] as const))('every template on a house’s masters (%s)', (_, brand) => {
  it('overflows nowhere and lays nothing on anything else', () => {
    bundledTemplates().forEach((template, index) => {
      const one = extractions[index % extractions.length];
      const [briefing] = one === undefined ? [] : briefingsOf(template, [one], brand);
      if (briefing === undefined) throw new Error('No sample article was found');
      const scene = layout({ deck: briefing.deck, brand, measurer, created: '2026-03-12T00:00:00Z' });
      expect(checkScene(scene, measurer)).toEqual([]);
    });
  });
});
