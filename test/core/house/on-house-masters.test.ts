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
      for (const shape of placeholdersOf(written, part)) expect(ownLook(shape)).toEqual([]);
    }
  });
});

const usual = [houses[0], houses[2]].flatMap((house) => house ?? []).flatMap(({ name, brand }) => cases.filter((one) => one.name.endsWith('little')).map(({ name: kind, deck }) => ({ kind, name, brand, deck })));

describe('text that fits the house’s own places and reads there', () => {
  it.each(usual)('says nothing of its looks: $kind, $name', async ({ deck, brand }) => {
    const written = new OpenedPackage(await writePptx(layout({ deck, brand, measurer, created }), ledger, sources, { zip }));
    const shapes = written.parts(/^ppt\/slides\/slide\d+\.xml$/).flatMap((part) => placeholdersOf(written, part));
    expect(shapes.flatMap(ownRuns)).toEqual([]);
  });
});

const placeholdersOf = (written: OpenedPackage, part: string): readonly XmlElement[] =>
  all(written.tree(part), 'p:sp').filter((one) => all(one, 'p:ph').length > 0);

/** What a placeholder says of its own place and paragraphs. */
const ownLook = (shape: XmlElement): readonly string[] => [
  ...elements(child(shape, 'p:spPr') ?? shape).map(({ name }) => name),
  ...all(shape, 'a:pPr').map(({ name }) => name),
  ...all(shape, 'a:bodyPr').flatMap(({ attributes }) => [...attributes.keys()]),
];

/** What runs say of their looks besides their language, raised marks and what is stressed or open left out. */
const ownRuns = (shape: XmlElement): readonly string[] =>
  all(shape, 'a:rPr')
    .filter(({ attributes }) => !attributes.has('baseline'))
    .flatMap((run) => [...[...run.attributes.keys()].filter((name) => name !== 'lang' && name !== 'b' && name !== 'i'), ...elements(run).map(({ name }) => name)]);
