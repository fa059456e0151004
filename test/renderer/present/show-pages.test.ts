import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/renderer/present/opening';
import { showPages } from '../../../src/renderer/present/show-pages';
import { scene as sceneOf, slide } from '../../core/write/pptx/scenes';

const scene = sceneOf(Array.from({ length: 9 }, (_, nth) => slide(nth, `Page ${nth}`, [])));
const at = (page: number) => openingOf(scene, page);

describe('the pages of a show', () => {
  it('are there around the first before the deck is laid out once more', () => {
    const pages = showPages(at(4), 9, null);
    expect([3, 4, 5, 6, 7].map(pages.of)).toEqual(scene.slides.slice(3, 8));
    expect([0, 8].map(pages.of)).toEqual(['coming', 'coming']);
  });

  it('are all there afterwards, and end after the last', () => {
    const pages = showPages(at(0), 9, scene);
    expect(Array.from({ length: 9 }, (_, page) => pages.of(page))).toEqual(scene.slides);
    expect(pages.of(9)).toBe('end');
  });

  it('cross as text', () => {
    expect(JSON.parse(JSON.stringify(at(8)))).toEqual(at(8));
  });
});
