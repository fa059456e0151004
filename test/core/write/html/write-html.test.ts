import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { SceneItem } from '../../../../src/core/scene/scene';
import { pt } from '../../../../src/core/scene/units';
import { serialise } from '../../../../src/core/write/html/serialise';
import { writeSlide } from '../../../../src/core/write/html/write-html';
import { chart, frame, paragraph, point, run, scene, slide, text, title } from './scene-pieces';

/** A slide of these items as parsed HTML. */
function parsed(...items: SceneItem[]) {
  const written = writeSlide(slide('s1', 'What happened', items), scene([]));
  return parseHTML(`<html><body>${serialise(written.node)}</body></html>`).document;
}

const plain = { figures: [], frame: frame(10, 20, 200, 60) } as const;

describe('a slide', () => {
  it('is a section of the page size, named after its title', () => {
    const section = parsed().querySelector('section');
    expect(section?.getAttribute('aria-label')).toBe('What happened');
    expect(section?.getAttribute('style')).toContain('width:960pt;height:540pt');
  });

  it('switches kerning and ligatures off, as the text was measured', () => {
    expect(parsed().querySelector('section')?.getAttribute('style')).toContain(
      'font-kerning:none;font-variant-ligatures:none',
    );
  });

  it('places items in points', () => {
    const style = parsed(text('body', frame(48, 130.25, 300, 40), [paragraph(['Hello'])]))
      .querySelector('[data-item=body]')
      ?.getAttribute('style');
    expect(style).toContain('margin:130.25pt 0 0 48pt;width:300pt;height:40pt');
  });

  it('has one heading, even when its title is two paragraphs', () => {
    const two = { ...title('First'), paragraphs: [paragraph(['First']), paragraph(['Second'])] };
    const headings = [...parsed(two).querySelectorAll('h1')];
    expect(headings.map((heading) => heading.textContent)).toEqual(['FirstSecond']);
  });

  it('keeps page furniture from screen readers, but not the marking', () => {
    const document = parsed(
      text('footer', frame(0, 500, 300, 20), [paragraph(['Group Assurance'])]),
      text('slide-number', frame(900, 500, 20, 20), [paragraph(['4'])]),
      text('marking', frame(800, 40, 80, 20), [paragraph(['TLP:AMBER'])]),
    );
    const hidden = [...document.querySelectorAll('[aria-hidden=true]')].map((one) => one.textContent);
    expect(hidden).toEqual(['Group Assurance', '4']);
  });
});

describe('a paragraph', () => {
  it('breaks where it was measured to, and its text joins up again', () => {
    const document = parsed(text('body', plain.frame, [paragraph(['The first line ', 'and the second'])]));
    expect(document.querySelectorAll('p br')).toHaveLength(1);
    expect(document.querySelector('p')?.textContent).toBe('The first line and the second');
    expect(document.querySelector('p')?.getAttribute('style')).toContain('white-space:pre');
  });

  it('lets the space at the end of a centred line take no room', () => {
    const document = parsed(text('body', plain.frame, [paragraph(['One ', 'two'], { align: 'centre' })]));
    const space = [...document.querySelectorAll('span')].find((span) => span.textContent === ' ');
    expect(space?.getAttribute('style')).toContain('font-size:0');
  });

  it('never lets a line feed inside a run break its line', () => {
    const document = parsed(text('body', plain.frame, [paragraph(['One\ntwo\tthree'])]));
    expect(document.querySelector('p')?.textContent).toBe('One two three');
  });

  it('keeps space after it, except after the last', () => {
    const styles = [...parsed(text('body', plain.frame, [paragraph(['a']), paragraph(['b'])])).querySelectorAll('p')].map(
      (one) => /margin:[^;]*/.exec(one.getAttribute('style') ?? '')?.[0],
    );
    expect(styles).toEqual(['margin:0 0 6pt 0', 'margin:0 0 0pt 0']);
  });

  it('becomes a list item when it has a bullet; neighbours share a list', () => {
    const disc = { bullet: 'disc' as const, indent: pt(18) };
    const number = { bullet: 'number' as const, indent: pt(18) };
    const document = parsed(
      text('body', plain.frame, [
        paragraph(['one'], disc),
        paragraph(['two'], disc),
        paragraph(['between']),
        paragraph(['first'], number),
        paragraph(['second'], number),
      ]),
    );
    expect([...document.querySelectorAll('ul li')].map((item) => item.textContent)).toEqual(['•one', '•two']);
    expect([...document.querySelectorAll('ol li')].map((item) => item.textContent)).toEqual(['1.first', '2.second']);
  });
});

describe('a run', () => {
  it('carries the field it was laid out from and the figure it shows', () => {
    const document = parsed(
      text('body', plain.frame, [paragraph([[run('6,558', { field: 'cards.0.number', figure: 'f1' })]])]),
    );
    const span = document.querySelector('[data-field="cards.0.number"]');
    expect(span?.getAttribute('data-figure')).toBe('f1');
    expect(span?.textContent).toBe('6,558');
  });

  it('is set at two thirds and named as a source when it is a reference mark', () => {
    const mark = run('3', { raised: true, size: pt(15), link: { to: 'slide', slide: 's9.2' } });
    const link = parsed(text('body', plain.frame, [paragraph([[mark]])])).querySelector('a');
    expect(link?.getAttribute('href')).toBe('#slide-s9.2');
    expect(link?.getAttribute('title')).toBe('Source 3');
    expect(link?.getAttribute('style')).toContain('font-size:10pt');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '//host/share'])(
    'does not lead to %s',
    (url) => {
      const linked = run('here', { link: { to: 'url', url } });
      expect(parsed(text('body', plain.frame, [paragraph([[linked]])])).querySelector('a')).toBeNull();
      const area: SceneItem = { ...plain, type: 'link', name: 'l', label: 'l', target: { to: 'url', url } };
      expect(parsed(area).querySelector('a')).toBeNull();
    },
  );
});

describe('a table', () => {
  const cell = (words: string) => ({ paragraphs: [paragraph([words])], fill: null, align: 'middle' as const });
  const table: SceneItem = {
    ...plain,
    type: 'table',
    name: 'sources',
    columns: [pt(40), pt(160)],
    rows: [
      { height: pt(20), cells: [cell('#'), cell('Figure')] },
      { height: pt(40), cells: [cell('1'), cell('6,558 tests')] },
    ],
    inset: pt(4),
    headerRule: 'accent',
    rowRule: 'line',
    alt: 'Figures with their words',
  };

  it('names its columns in a header row', () => {
    const headers = [...parsed(table).querySelectorAll('thead th[scope=col]')];
    expect(headers.map((header) => header.textContent)).toEqual(['#', 'Figure']);
  });

  it('keeps the widths and heights that layout gave', () => {
    const document = parsed(table);
    const styles = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getAttribute('style'));
    expect(styles('col')).toEqual(['width:40pt', 'width:160pt']);
    expect(styles('tr')).toEqual(['height:20pt', 'height:40pt']);
  });
});

describe('pictures, shapes and lines', () => {
  it('describes a picture and never inlines an SVG', () => {
    const document = parsed({ ...plain, type: 'image', name: 'logo', mime: 'image/svg+xml', data: 'PHN2Zy8+', alt: 'Group' });
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('Group');
    expect(document.querySelector('img')?.getAttribute('src')).toBe('data:image/svg+xml;base64,PHN2Zy8+');
    expect(document.querySelector('svg')).toBeNull();
  });

  it('hides decoration from screen readers and names shapes that mean something', () => {
    const shape = { ...plain, type: 'shape', name: 's', fill: 'accent', stroke: null } as const;
    const document = parsed(
      { ...shape, geometry: 'rectangle', alt: '' },
      { ...shape, geometry: 'chevron', alt: 'Second step' },
    );
    const [decoration, step] = [...document.querySelectorAll('[data-item=s]')];
    expect(decoration?.getAttribute('aria-hidden')).toBe('true');
    expect(step?.getAttribute('role')).toBe('img');
    expect(step?.getAttribute('aria-label')).toBe('Second step');
  });

  it('draws an outline centred on the edge', () => {
    const document = parsed({
      ...plain,
      type: 'shape',
      name: 's',
      geometry: 'rectangle',
      fill: null,
      stroke: { colour: 'line', width: pt(2) },
      alt: '',
    });
    expect(document.querySelector('[data-item=s]')?.getAttribute('style')).toContain(
      'margin:19pt 0 0 9pt;width:202pt;height:62pt',
    );
  });

  it('ends an arrow in a head that reaches the end', () => {
    const document = parsed({
      ...plain,
      frame: frame(0, 0, 72, 0),
      type: 'line',
      name: 'l',
      colour: 'ink',
      width: pt(1),
      dash: 'dash',
      arrow: true,
    });
    expect(document.querySelector('polygon')?.getAttribute('points')).toMatch(/^96,0 /);
    expect(document.querySelector('line')?.getAttribute('stroke-dasharray')).toBe('4pt 3pt');
  });
});

describe('a chart', () => {
  const item: SceneItem = {
    ...plain,
    type: 'chart',
    name: 'chart',
    figures: ['f1', 'f2'],
    chart: chart('bar', [['Cannabis', point(163.4)]]),
    alt: 'Bar chart of drugs seized: cannabis 163.4 tonnes.',
  };

  it('is a described canvas and a placement that finds it', () => {
    const written = writeSlide(slide('s4', 'Drugs', [item]), scene([]));
    const canvas = parseHTML(serialise(written.node)).document.querySelector('canvas');
    expect(canvas?.getAttribute('aria-label')).toBe(item.alt);
    expect(canvas?.getAttribute('role')).toBe('img');
    expect(written.charts.map(({ id }) => id)).toEqual([canvas?.getAttribute('data-chart')]);
  });
});

describe('a document', () => {
  it('has a section a slide, in order, with ids that links arrive at', () => {
    const written = [slide('s1', 'One', []), slide('s1.2', 'One (2)', [])].map((one) => writeSlide(one, scene([])));
    expect(written.map(({ node }) => node.attributes['id'])).toEqual(['slide-s1', 'slide-s1.2']);
  });

  it('escapes whatever the text is', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const safe = words.replace(/[\t\n\r\0]/g, ' ');
        const html = serialise(writeSlide(slide('s', words, [text('body', plain.frame, [paragraph([safe])])]), scene([])).node);
        expect(html.match(/<section/g)).toHaveLength(1);
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
