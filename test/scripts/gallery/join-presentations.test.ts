import { describe, expect, it } from 'vitest';
import { joinPresentations } from '../../../scripts/gallery/join-presentations';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { writePptx } from '../../../src/core/write/pptx/write-pptx';
import { cases } from '../../cases';
import { bundledBrands } from '../../cases/every-briefing';
import { galleryDeck } from '../../cases/gallery-deck';
import { faultsOf } from '../../core/write/pptx/check-package';
import { OpenedPackage, zip } from '../../core/write/pptx/package-reader';

const shown = cases.filter(({ name }) => /little/.test(name)).slice(0, 12);

describe('presentations in several brands, joined', () => {
  it('are one without a fault, every slide on its own brand’s master and theme', async () => {
    const brands = bundledBrands();
    const files = await Promise.all(
      brands.map((brand) => {
        const deck = galleryDeck(shown, brand);
        return writePptx(layout({ deck, brand, measurer: createFontMeasurer(), created: '2026-03-12T00:00:00Z' }), deck.ledger, deck.sources, { zip });
      }),
    );
    const bytes = joinPresentations(files);
    expect(faultsOf(bytes)).toEqual([]);
    const joined = new OpenedPackage(bytes);
    const each = new OpenedPackage(files[0] ?? bytes).parts(/^ppt\/slides\/slide\d+\.xml$/).length;
    expect(joined.parts(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(each * brands.length);
    expect(brands.map(({ fonts }, nth) => [fonts.heading.office, themeOfSlide(joined, nth * each + 1).includes(`<a:latin typeface="${fonts.heading.office}"/>`)])).toEqual(
      brands.map(({ fonts }) => [fonts.heading.office, true]),
    );
  });
});

/** The theme that a slide has by way of its layout and master. */
function themeOfSlide(file: OpenedPackage, number: number): string {
  const lead = (part: string, kind: string): string => {
    const relations = part.replace(/([^/]+)$/, '_rels/$1.rels');
    const target = new RegExp(`/${kind}" Target="([^"]+)"`).exec(file.text(relations))?.[1] ?? '';
    return new URL(target, `x:/${part}`).pathname.slice(1);
  };
  return file.text(lead(lead(lead(`ppt/slides/slide${number}.xml`, 'slideLayout'), 'slideMaster'), 'theme'));
}
