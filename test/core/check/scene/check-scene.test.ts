import { describe, expect, it } from 'vitest';
import { checkReading, checkScene } from '../../../../src/core/check/scene/check-scene';
import { createFontMeasurer } from '../../../../src/core/layout/measure/font-measurer';
import type { Scene, SceneItem, SceneSlide, TextItem } from '../../../../src/core/scene/scene';
import { pt } from '../../../../src/core/scene/units';
import { fig, say, slide } from '../../../cases/case';
import { bars as barCases } from '../../../cases/charts/bars';
import { laidOut } from '../../layout/laid-out';

const measurer = createFontMeasurer();
const sound = laidOut([
  slide('context', 'one', say('A title'), { paragraphs: [say('Plain words')], bullets: [] }),
]);

/** The sound scene's first slide, spoilt in one way. */
function spoilt(change: (slide: SceneSlide) => Partial<SceneSlide>): Scene {
  const [first] = sound.slides;
  if (first === undefined) throw new Error('no slide');
  return { ...sound, slides: [{ ...first, ...change(first) }] };
}

const text = (items: readonly SceneItem[], name: string): TextItem => {
  const item = items.find((each) => each.name === name);
  if (item?.type !== 'text') throw new Error(`no text ${name}`);
  return item;
};
const without = (items: readonly SceneItem[], name: string) =>
  items.filter((item) => item.name !== name);
const changed = (
  items: readonly SceneItem[],
  name: string,
  change: Partial<TextItem>,
): readonly SceneItem[] =>
  items.map((item) => (item.name === name ? { ...text(items, name), ...change } : item));
const restyled = (
  item: TextItem,
  change: Partial<TextItem['paragraphs'][number]['lines'][number][number]>,
): TextItem => ({
  ...item,
  paragraphs: item.paragraphs.map((paragraph) => ({
    ...paragraph,
    lines: paragraph.lines.map((line) => line.map((run) => ({ ...run, ...change }))),
  })),
});
const rules = (scene: Scene): readonly string[] =>
  checkScene(scene, measurer).map(({ rule }) => rule);

describe('a scene', () => {
  it('that is sound has no finding', () => {
    expect(rules(sound)).toEqual([]);
  });

  it('that says what did not fit is an overflow', () => {
    expect(rules(spoilt(() => ({ overflow: [{ what: 'place', place: 'title' }] })))).toEqual([
      'overflow',
    ]);
  });

  it('with text on text overlaps', () => {
    const scene = spoilt(({ items }) => ({
      items: changed(items, 'paragraphs', { frame: text(items, 'title').frame }),
    }));
    expect(rules(scene)).toContain('overlap');
  });

  it('with an item beyond the edge leaves the slide', () => {
    const scene = spoilt(({ items }) => ({
      items: changed(items, 'paragraphs', {
        frame: { ...text(items, 'paragraphs').frame, x: pt(500) },
      }),
    }));
    expect(rules(scene)).toEqual(['outside-slide']);
  });

  it('with tiny text is too small', () => {
    const scene = spoilt(({ items }) => ({
      items: items.map((item) =>
        item.name === 'paragraphs' ? restyled(text(items, 'paragraphs'), { size: pt(8) }) : item,
      ),
    }));
    expect(rules(scene)).toEqual(['smallest-size']);
  });

  it('with faint text lacks contrast, also over a panel', () => {
    const faint = spoilt(({ items }) => ({
      items: items.map((item) =>
        item.name === 'paragraphs' ? restyled(text(items, 'paragraphs'), { colour: 'line' }) : item,
      ),
    }));
    expect(rules(faint)).toEqual(['text-contrast']);
    const panelled = spoilt(({ items }) => ({
      items: [
        {
          type: 'shape',
          name: 'panel',
          frame: text(items, 'paragraphs').frame,
          figures: [],
          geometry: 'rectangle',
          fill: 'ink',
          stroke: null,
          alt: '',
        },
        ...items,
      ],
    }));
    expect(rules(panelled)).toEqual(['text-contrast']);
  });

  it('without a title is nameless', () => {
    expect(rules(spoilt(({ items }) => ({ title: '', items: without(items, 'title') })))).toEqual([
      'missing-title',
    ]);
  });

  it('with a picture that says nothing lacks alternative text', () => {
    const scene = spoilt(({ items }) => ({
      items: [
        ...items,
        {
          type: 'image',
          name: 'photo',
          frame: { x: pt(600), y: pt(300), w: pt(50), h: pt(50) },
          figures: [],
          mime: 'image/png',
          data: '',
          alt: ' ',
        },
      ],
    }));
    expect(rules(scene)).toEqual(['missing-alt']);
  });

  it('with text wider than its frame says so', () => {
    const scene = spoilt(({ items }) => ({
      items: changed(items, 'paragraphs', {
        frame: { ...text(items, 'paragraphs').frame, w: pt(20) },
      }),
    }));
    expect(rules(scene)).toEqual(['text-beyond-frame']);
  });
});

describe('what a slide shows', () => {
  const numbered = laidOut([
    slide('context', 'one', say('A title'), { paragraphs: [say('Held: ', fig('arrests', 'noun'))], bullets: [] }),
  ]);

  it('names where its numbers come from', () => {
    const [first] = numbered.slides;
    if (first === undefined) throw new Error('no slide');
    expect(rules({ ...numbered, slides: [first] })).toEqual([]);
    expect(rules({ ...numbered, slides: [{ ...first, items: without(first.items, 'source') }] })).toEqual(['source-missing']);
  });

  it('can be taken in while it is shown', () => {
    const words = (count: number) => 'word '.repeat(count).trim();
    const scene = (count: number) =>
      laidOut([slide('context', 'one', say('A title'), { paragraphs: [say(words(count))], bullets: [] })]);
    const said = (count: number) => checkReading(scene(count), measurer).map(({ rule }) => rule);
    expect(said(120)).toEqual([]);
    expect(said(230)).toEqual(['too-much']);
  });

  it('draws bars from zero', () => {
    const bars = laidOut(barCases[0]?.deck.slides ?? []);
    const cut = bars.slides.map((each) => ({
      ...each,
      items: each.items.map((item) =>
        item.type === 'chart' ? { ...item, chart: { ...item.chart, axis: { ...item.chart.axis, min: 1 } } } : item,
      ),
    }));
    expect(rules(bars)).toEqual([]);
    expect(rules({ ...bars, slides: cut })).toEqual(['truncated-axis']);
  });
});
