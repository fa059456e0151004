import type { Scene, SceneItem, TextRun } from '../../src/core/scene/scene';

/** What a name or a text may be, and what a file may break on. */
export const HOSTILE: readonly string[] = [
  'a & b < c > d "e" \'f\' ]]> <!-- </section><script>alert(1)</script>',
  'قُبض على ألف ومئتي شخص في عملية واحدة',
  'נעצרו 1,200 בני אדם \u202Eהפוך\u202C',
  '🚨👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 é ñ ﷽ Z̸̘̈́a͌l̷g̴o̵',
  'bell \u0007 escape \u001B[31m null \u0000 vertical \u000B feed \u000C delete \u007F',
  'half \uD83D of a pair \uDE00, \uFFFE and \uFFFF',
  '../../../etc/passwd ..\\..\\windows %2e%2e%2f',
  '(unbalanced ) paren ( \\ backslash << /Name [ ] >> endobj stream',
  'x'.repeat(10_000),
  '    ',
];

/** A scene with hostile words in place of every text, name and id; where links lead stays true. */
export function hostileScene(scene: Scene): Scene {
  let count = 0;
  const next = (): string => HOSTILE[count++ % HOSTILE.length] ?? '';
  // A file's halves of characters are mended when it is opened.
  const ids = new Map(scene.slides.map(({ id }, index) => [id, `${[...(HOSTILE[index % HOSTILE.length] ?? '')].slice(0, 60).join('').replace(/\p{Cs}/gu, '?')} ${index}`]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const run = (one: TextRun): TextRun => ({
    ...one,
    text: next(),
    link: one.link?.to === 'slide' ? { to: 'slide', slide: idOf(one.link.slide) } : one.link,
  });
  const item = (one: SceneItem): SceneItem => {
    switch (one.type) {
      case 'text':
        return { ...one, paragraphs: one.paragraphs.map((paragraph) => ({ ...paragraph, lines: paragraph.lines.map((line) => line.map(run)) })) };
      case 'table':
        return {
          ...one,
          alt: next(),
          rows: one.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((paragraph) => ({ ...paragraph, lines: paragraph.lines.map((line) => line.map(run)) })) })),
          })),
        };
      case 'chart':
        return {
          ...one,
          alt: one.alt === '' ? '' : `Chart: ${next()}`,
          chart: {
            ...one.chart,
            categories: one.chart.categories.map((category) => ({ ...category, label: next() })),
            series: one.chart.series.map((series) => ({ ...series, name: next() })),
          },
        };
      case 'link':
        return { ...one, label: `Link: ${next()}`, target: one.target.to === 'slide' ? { to: 'slide', slide: idOf(one.target.slide) } : one.target };
      case 'image':
      case 'shape':
        return { ...one, alt: one.alt === '' ? '' : `Picture: ${next()}` };
      case 'line':
        return one;
    }
  };
  return {
    ...scene,
    title: `Deck: ${HOSTILE.slice(0, 4).join(' ')}`,
    subject: HOSTILE.join(' '),
    slides: scene.slides.map((slide) => ({ ...slide, id: idOf(slide.id), title: `Slide: ${next()}`, items: slide.items.map(item) })),
  };
}
