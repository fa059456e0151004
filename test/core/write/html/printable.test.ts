import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../../src/core/write/html/printable';
import { chart, frame, paragraph, point, run, scene, slide, text } from './scene-pieces';

const body = (words: string, change: Parameters<typeof run>[1] = {}) =>
  text('body', frame(10, 20, 300, 60), [{ ...paragraph([words]), lines: [[run(words, change)]] }]);
const deck = (count: number) => scene(Array.from({ length: count }, (_, index) => slide(`s${index}`, `Slide ${index}`, [body('Words')])));
const drawn = { type: 'chart', name: 'chart', figures: [], frame: frame(10, 100, 300, 200), alt: 'Arrests', chart: chart('column', [['2023', point(4)]]) } as const;

describe('a deck written for printing', () => {
  it('has every slide once, in order, in pieces of about the same size', () => {
    const { pieces, slides } = printable(deck(161));
    expect(pieces.map((piece) => piece.slides)).toEqual([54, 54, 53]);
    const ids = pieces.flatMap(({ html }) => [...html.matchAll(/<section id="slide-(\w+)"/g)].map((match) => match[1]));
    expect(ids).toEqual(slides.map(({ id }) => id));
  });

  it('names each style once, in the piece that needs it first', () => {
    const [first, second] = printable(deck(100)).pieces;
    expect(first?.rules).toContain('font-size:14pt');
    expect(second?.rules).toBe('');
    expect(second?.html).toMatch(/class="c\d+"/);
  });

  it('has no style of its own in an element, so that its page need allow none', () => {
    const [piece] = printable(deck(1)).pieces;
    expect(piece?.html).not.toContain('style=');
  });

  it('names the faces it is set in, and no others', () => {
    const slides = [slide('s1', 'One', [body('Plain'), body('Bold', { bold: true })])];
    expect(printable(scene(slides)).pieces[0]?.faces).toEqual(['normal 400 1px Carlito', 'normal 700 1px Carlito']);
  });

  it('hands its charts over with the canvases they are drawn on', () => {
    const [piece] = printable(scene([slide('s1', 'One', [drawn])])).pieces;
    const { document } = parseHTML(`<html><body>${piece?.html}</body></html>`);
    expect([...document.querySelectorAll('canvas')].map((canvas) => canvas.getAttribute('data-chart'))).toEqual(piece?.charts.map(({ id }) => id));
  });

  it('says what it was given, whatever that is, and nothing of it becomes markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        const [piece] = printable(scene([slide('s1', words, [body(words)])])).pieces;
        const tags = [...(piece?.html ?? '').matchAll(/<(\w+)/g)].map((match) => match[1]);
        expect(tags).toEqual(['section', 'div', 'p', 'span']);
      }),
    );
  });

  it('bleeds each slide on to the edge of its paper', () => {
    expect(printable(deck(1)).pieces[0]?.rules).toMatch(/box-shadow:1px 1px #/);
  });

  it('is the same text for the same scene', () => {
    expect(printable(deck(100))).toEqual(printable(deck(100)));
  });
});
