import { describe, expect, it } from 'vitest';
import { checkScene } from '../../../src/core/check/scene/check-scene';
import { layout } from '../../../src/core/layout/layout';
import { createFontMeasurer } from '../../../src/core/layout/measure/font-measurer';
import { writePptx } from '../../../src/core/write/pptx/write-pptx';
import { child, elements, type XmlElement } from '../../../src/core/write/pptx/xml/tree';
import { cases } from '../../cases';
import { faultsOf } from '../write/pptx/check-package';
import { ledger, sources } from '../write/pptx/evidence';
import { all, OpenedPackage, zip } from '../write/pptx/package-reader';
import { houses } from './houses';

const measurer = createFontMeasurer();
const created = '2026-03-12T00:00:00Z';

describe.each(houses)('on a house’s masters ($name)', ({ brand }) => {
  const staged = cases.map(({ name, deck }) => ({ name, deck, scene: layout({ deck, brand, measurer, created }) }));

  it.each(staged)('$name is laid out without a finding', ({ scene }) => {
    expect(checkScene(scene, measurer)).toEqual([]);
  });

  it.each(staged)('$name is written without a fault, and "Reset slide" has nothing to reset', async ({ scene }) => {
    const bytes = await writePptx(scene, ledger, sources, { zip });
    expect(faultsOf(bytes)).toEqual([]);
    const written = new OpenedPackage(bytes);
    for (const part of written.parts(/^ppt\/slides\/slide\d+\.xml$/)) {
      for (const shape of all(written.tree(part), 'p:sp').filter((one) => all(one, 'p:ph').length > 0)) expect(ownLook(shape)).toEqual([]);
    }
  });
});

/** What a placeholder says of its own place and paragraphs. */
const ownLook = (shape: XmlElement): readonly string[] => [
  ...elements(child(shape, 'p:spPr') ?? shape).map(({ name }) => name),
  ...all(shape, 'a:pPr').map(({ name }) => name),
  ...all(shape, 'a:bodyPr').flatMap(({ attributes }) => [...attributes.keys()]),
];
