import fc from 'fast-check';
import { chartKindSchema } from '../../../../src/core/model/group';
import { qualifierSchema } from '../../../../src/core/model/figure';
import type { ChartSpec } from '../../../../src/core/scene/chart-spec';
import type { Colour, Scene, SceneItem, TextRole } from '../../../../src/core/scene/scene';
import { pt } from '../../../../src/core/scene/units';
import { chart, chartItem, frame, paragraph, point, riskTable, run, scene, series, slide, text } from './scenes';

/** Scenes of any items in any order, with texts and numbers nobody would write. */

const words = fc
  .array(fc.constantFrom('word', ' ', '&', '<', '"', "'", ']]>', '\u0000', '\uD800', '\u{1F600}', '\n', 'é', '%', ';', '0', '1,000'), { maxLength: 6 })
  .map((units) => units.join(''));
const colour = fc.constantFrom<Colour>('text', 'accent', 'context', 'coverText', 'onDark', '#FF2B2B');
const place = fc
  .tuple(fc.double({ min: -50, max: 900, noNaN: true }), fc.double({ min: -50, max: 500, noNaN: true }), fc.double({ min: 1, max: 900, noNaN: true }), fc.double({ min: 1, max: 500, noNaN: true }))
  .map(([x, y, w, h]) => frame(x, y, w, h));

const runs = fc.array(
  fc
    .record({
      text: words,
      bold: fc.boolean(),
      italic: fc.boolean(),
      raised: fc.boolean(),
      colour,
      font: fc.constantFrom('heading' as const, 'body' as const),
      size: fc.constantFrom(9.75, 13.5, 45).map(pt),
      link: fc.constantFrom(null, { to: 'slide' as const, slide: 's1' }, { to: 'slide' as const, slide: 's9' }, { to: 'url' as const, url: 'https://example.org/?a&b' }, { to: 'url' as const, url: 'javascript:x' }),
    })
    .map(({ text: said, ...look }) => run(said, look)),
  { maxLength: 4 },
);
const paragraphs = fc.array(
  fc
    .record({ runs, align: fc.constantFrom('left' as const, 'centre' as const, 'right' as const), bullet: fc.constantFrom(null, 'disc' as const, 'number' as const) })
    .map(({ runs: line, ...look }) => paragraph(line, { ...look, indent: pt(look.bullet === null ? 0 : 14), spaceAfter: pt(3) })),
  { maxLength: 3 },
);

const textItem = fc
  .record({
    name: words,
    role: fc.constantFrom<TextRole>('title', 'subtitle', 'body', 'caption', 'source', 'footer', 'slide-number', 'marking'),
    place,
    paragraphs,
    anchor: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
    fill: fc.option(colour),
  })
  .map(({ name, role, place: where, paragraphs: said, ...look }): SceneItem => text(name, role, where, said, { ...look, figures: ['f1', name] }));

const number = fc.oneof(fc.integer({ min: -1000, max: 1e6 }), fc.double({ min: -10, max: 1e4, noNaN: true }), fc.constant(0));
const pointOf = fc
  .record({ value: number, high: fc.option(number), qualifier: fc.constantFrom(...qualifierSchema.options), label: words, colour })
  .map(({ value, high, label, ...look }) => point(value, label, { ...look, high: high === null ? null : Math.max(value, high) }));

export const randomChart: fc.Arbitrary<ChartSpec> = fc
  .record({ kind: fc.constantFrom(...chartKindSchema.options), rows: fc.integer({ min: 0, max: 5 }), columns: fc.integer({ min: 0, max: 3 }), log: fc.boolean(), dated: fc.boolean() })
  .chain(({ kind, rows, columns, log, dated }) =>
    fc
      .record({
        labels: fc.array(words, { minLength: rows, maxLength: rows }),
        names: fc.array(words, { minLength: columns, maxLength: columns }),
        cells: fc.array(fc.array(fc.option(pointOf), { minLength: rows, maxLength: rows }), { minLength: columns, maxLength: columns }),
      })
      .map(({ labels, names, cells }) => {
        const spec = chart(kind, labels, names.map((name, index) => series(name, 'accent', cells[index] ?? [])));
        return {
          ...spec,
          categories: spec.categories.map((category, index) => ({ ...category, date: dated ? `2024-0${index + 1}-01` : null })),
          axis: log ? { ...spec.axis, scale: 'log' as const, min: 1, max: 1e6 } : spec.axis,
        };
      }),
  );

const item: fc.Arbitrary<SceneItem> = fc.oneof(
  textItem,
  fc.tuple(randomChart, words).map(([spec, name]) => chartItem(spec, frame(10, 10, 400, 300), { name, alt: '' })),
  fc.tuple(words, place, fc.option(colour), fc.constantFrom('rectangle' as const, 'rounded' as const, 'ellipse' as const, 'chevron' as const, 'triangle' as const)).map(
    ([name, where, fill, geometry]): SceneItem => ({ type: 'shape', name, frame: where, figures: [], geometry, fill, stroke: fill === null ? { colour: 'line', width: pt(1) } : null, alt: name }),
  ),
  fc.tuple(words, place, colour, fc.boolean()).map(([name, where, ink, arrow]): SceneItem => ({ type: 'line', name, frame: where, figures: [], colour: ink, width: pt(0.75), dash: arrow ? 'dash' : 'solid', arrow })),
  fc.tuple(words, paragraphs).map(([name, said]): SceneItem => ({ ...riskTable, name, alt: name, rows: riskTable.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, paragraphs: said })) })) })),
  fc.tuple(words, place).map(([label, where]): SceneItem => ({ type: 'link', name: 'area', frame: where, figures: [], target: { to: 'slide', slide: 's1' }, label })),
);

const randomSlide = fc.record({ items: fc.array(item, { maxLength: 7 }), notes: words, section: fc.option(words), kind: fc.constantFrom('cover' as const, 'chart' as const, 'divider' as const), title: words });

export const randomScene: fc.Arbitrary<Scene> = fc.array(randomSlide, { maxLength: 4 }).map((slides) =>
  scene(slides.map(({ title, ...own }, index) => ({ ...slide(index + 1, title, []), ...own }))),
);
