import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../../src/core/write/pptx/write-pptx';
import { all, OpenedPackage, zip } from './package-reader';
import { sampleScene } from './scenes';

const open = async () => new OpenedPackage(await writePptx(sampleScene, [], [], { zip }));

describe('a scene written as a presentation', () => {
  it('has a part for each slide and none that is not referred to', async () => {
    const deck = await open();
    expect(deck.parts(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(sampleScene.slides.length);
    expect(deck.parts(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(2);
  });

  it('gives each slide one title placeholder', async () => {
    const deck = await open();
    for (const part of deck.parts(/^ppt\/slides\/slide\d+\.xml$/)) {
      const types = all(deck.tree(part), 'p:ph').map(({ attributes }) => attributes.get('type'));
      expect(types.filter((type) => type === 'title' || type === 'ctrTitle')).toHaveLength(1);
    }
  });

  it('gives the same bytes for the same scene', async () => {
    const first = await writePptx(sampleScene, [], [], { zip });
    const second = await writePptx(sampleScene, [], [], { zip });
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
