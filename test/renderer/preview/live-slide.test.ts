import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SceneItem, TextItem } from '../../../src/core/scene/scene';
import { writeSlide } from '../../../src/core/write/html/write-html';
import { liveSlide, type LiveSlide } from '../../../src/renderer/preview/live-slide';
import { chart, frame, paragraph, point, run, scene, slide, text } from '../../core/write/html/scene-pieces';

const page = parseHTML('<html><body></body></html>');

beforeAll(() => {
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('HTMLCanvasElement', page.HTMLCanvasElement);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const look = scene([]);
const words = (role: TextItem['role'], said: string): SceneItem => text(role, frame(0, 0, 100, 20), [paragraph([[run(said)]])]);
const bars: SceneItem = {
  type: 'chart',
  name: 'chart',
  frame: frame(0, 30, 100, 50),
  figures: [],
  alt: 'Three tonnes',
  chart: chart('bar', [['Seized', point(3)]]),
};

describe('a slide that stands in the page', () => {
  let drawn: number;
  let destroyed: number;
  let live: LiveSlide;
  let host: HTMLElement;
  const show = (...items: readonly SceneItem[]): void => live.show(writeSlide(slide('s1', 'One', items), look), look, 1);
  const standing = (): readonly Element[] => [...(host.firstElementChild?.children ?? [])];

  beforeEach(() => {
    [drawn, destroyed] = [0, 0];
    host = page.document.createElement('div');
    live = liveSlide(host, () => {
      drawn += 1;
      return { redraw: () => {}, destroy: () => void (destroyed += 1) };
    });
  });

  it('keeps all that says the same when a word of its title changes, and draws no chart again', () => {
    show(words('title', 'One'), words('body', 'As before'), bars);
    const [title, body, canvas] = standing();
    show(words('title', 'One more'), words('body', 'As before'), bars);
    const now = standing();
    expect(now.map((node) => node.textContent)).toEqual(['One more', 'As before', '']);
    expect(now[0]).not.toBe(title);
    expect(now[1]).toBe(body);
    expect(now[2]).toBe(canvas);
    expect([drawn, destroyed]).toEqual([1, 0]);
  });

  it('keeps its items in order when some come, go and change places', () => {
    show(words('body', 'A'), words('body', 'B'), words('body', 'C'));
    show(words('body', 'C'), words('body', 'D'), words('body', 'A'));
    expect(standing().map((node) => node.textContent)).toEqual(['C', 'D', 'A']);
  });

  it('shows twice what stands twice', () => {
    show(words('body', 'A'));
    show(words('body', 'A'), words('body', 'A'));
    expect(standing().map((node) => node.textContent)).toEqual(['A', 'A']);
  });

  it('draws its charts anew in another look or density', () => {
    show(bars);
    live.show(writeSlide(slide('s1', 'One', [bars]), look), look, 2);
    expect([drawn, destroyed]).toEqual([2, 1]);
  });

  it('leaves nothing behind', () => {
    show(words('body', 'A'), bars);
    live.destroy();
    expect(host.childNodes).toHaveLength(0);
    expect(destroyed).toBe(1);
  });
});
