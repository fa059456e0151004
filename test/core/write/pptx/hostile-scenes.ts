import { chart, chartItem, frame, paragraph, point, run, scene, series, slide, text } from './scenes';

/** Everything that XML, attributes and file formats dislike, in one text. */
export const NASTY = 'A & "B" <c> \'d\' \u0000\u0007\u000B\uD800 \uFFFF ]]> &amp; \u202E \u{1F600} <!-- x -->';

/** A deck whose every name and text is hostile. */
export const hostileScene = scene(
  [
    slide(1, NASTY, [
      text(NASTY, 'body', frame(0, 0, 100, 20), [paragraph([run(NASTY, { figure: NASTY, link: { to: 'url', url: `https://x.org/${NASTY}` } })])]),
      { ...chartItem(chart('bar', [NASTY, ''], [series(NASTY, 'accent', [point(1, NASTY), point(2, NASTY)])])), name: NASTY, alt: NASTY },
      { type: 'shape', name: NASTY, frame: frame(0, 0, 9, 9), figures: [NASTY], geometry: 'ellipse', fill: null, stroke: null, alt: NASTY },
    ], { notes: `${NASTY}\r\n${NASTY}`, section: NASTY }),
  ],
  {
    title: NASTY,
    subject: NASTY,
    language: NASTY,
    fonts: { heading: { face: 'Arimo', office: NASTY }, body: { face: 'Arimo', office: NASTY } },
  },
);

/** A deck with nothing in its items. */
export const emptyItemsScene = scene([
  slide(1, '', [
    text('empty', 'body', frame(0, 0, 99, 20), []),
    text('blank', 'body', frame(0, 20, 99, 20), [paragraph([run('')]), paragraph([])]),
    chartItem(chart('bar', [], [series('None', 'accent', [])])),
    chartItem(chart('line', ['One'], [series('', 'accent', [null])]), frame(0, 0, 9, 9), { name: 'second', alt: '' }),
    { type: 'line' as const, name: 'rule', frame: frame(0, 0, 0, 0), figures: [], colour: 'line' as const, width: frame(1, 0, 0, 0).x, dash: 'dash' as const, arrow: true },
  ]),
]);

/** A deck without slides. */
export const noSlidesScene = scene([]);
