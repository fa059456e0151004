import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { element } from '../../../src/core/write/html/html-node';
import { writeSlide } from '../../../src/core/write/html/write-html';
import { mountElement } from '../../../src/renderer/preview/mount-nodes';
import { pickedAt } from '../../../src/renderer/preview/picked';
import { frame, paragraph, run, scene, slide, text } from '../../core/write/html/scene-pieces';

const page = parseHTML('<html><body></body></html>');

beforeAll(() => {
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('HTMLElement', page.HTMLElement);
  vi.stubGlobal('HTMLAnchorElement', page.HTMLAnchorElement);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('mounting', () => {
  it('takes text as text, never as markup', () => {
    const mounted = mountElement(element('p', { children: ['<img src=x onerror=alert(1)>'] }));
    expect(mounted.childNodes).toHaveLength(1);
    expect(mounted.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('sets styles one by one, so that no style attribute is parsed', () => {
    const mounted = mountElement(element('p', { style: { left: '10pt', 'font-size': '12pt' } }));
    expect(mounted.style.getPropertyValue('left')).toBe('10pt');
    expect(mounted.style.getPropertyValue('font-size')).toBe('12pt');
  });

  it('makes shapes in the SVG namespace', () => {
    const mounted = mountElement(element('svg', { children: [element('polygon', { attributes: { points: '0,0' } })] }));
    expect(mounted.querySelector('polygon')?.getAttribute('points')).toBe('0,0');
  });
});

describe('a click on a slide', () => {
  const written = writeSlide(
    slide('s1', 'One', [
      text('body', frame(0, 0, 100, 50), [
        paragraph([
          [
            run('6,558', { field: 'cards.0.number', figure: 'f1' }),
            run('2', { raised: true, figure: 'f2', link: { to: 'slide', slide: 's9 & more' } }),
            run('report', { link: { to: 'url', url: 'https://example.org/a' } }),
          ],
        ]),
      ]),
    ]),
    scene([]),
  );
  const pick = (words: string) => {
    const mounted = mountElement(written.node);
    const leaf = [...mounted.querySelectorAll('span, a')].find((one) => one.textContent === words);
    const path: EventTarget[] = [];
    for (let at: Element | null = leaf ?? null; at !== null; at = at.parentElement) path.push(at);
    return pickedAt(path);
  };

  it('finds the field and the figure that were laid out there', () => {
    expect(pick('6,558')).toEqual({ field: 'cards.0.number', figures: ['f1'], link: null });
  });

  it('finds the slide that a reference mark leads to', () => {
    expect(pick('2')).toEqual({ field: null, figures: ['f2'], link: { to: 'slide', slide: 's9 & more' } });
  });

  it('finds the address that a link opens', () => {
    expect(pick('report').link).toEqual({ to: 'url', url: 'https://example.org/a' });
  });

  it('finds nothing on the bare page', () => {
    expect(pickedAt([])).toEqual({ field: null, figures: [], link: null });
  });
});
