import type { Paragraph, TextRun } from '../../scene/scene';
import { element, type Css, type HtmlNode, type HtmlTag } from './html-node';
import { cssFamily, cssPt, type Look } from './look';
import { writeRun } from './run';

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;

/**
 * Paragraphs in order; neighbours with the same bullet become one list.
 * `tag` is the element of a plain paragraph.
 */
export function writeParagraphs(
  paragraphs: readonly Paragraph[],
  look: Look,
  tag: HtmlTag = 'p',
): readonly HtmlNode[] {
  const last = paragraphs.at(-1);
  return runsOfSameBullet(paragraphs).flatMap((group) => {
    const bullet = group[0]?.bullet ?? null;
    const style = (paragraph: Paragraph): Css => blockStyle(paragraph, paragraph === last, look);
    if (bullet === null) {
      return group.map((paragraph) =>
        element(tag, { style: style(paragraph), children: writeLines(paragraph, look) }),
      );
    }
    const items = group.map((paragraph, index) =>
      element('li', {
        style: { ...style(paragraph), position: 'relative' },
        children: [...writeMarker(paragraph, index, look), ...writeLines(paragraph, look)],
      }),
    );
    return [
      element(bullet === 'disc' ? 'ul' : 'ol', {
        style: { margin: '0', padding: '0', 'list-style': 'none' },
        children: items,
      }),
    ];
  });
}

function runsOfSameBullet(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const groups: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.bullet === paragraph.bullet) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** The bullet or number, hung at the paragraph's left edge in the first run's size and colour. */
function writeMarker(paragraph: Paragraph, index: number, look: Look): readonly HtmlNode[] {
  const first = paragraph.lines[0]?.[0];
  if (first === undefined) return [];
  const marker: TextRun = {
    ...first,
    text: paragraph.bullet === 'disc' ? '•' : `${index + 1}.`,
    bold: false,
    italic: false,
    raised: false,
    link: null,
    figure: null,
    field: null,
  };
  return [
    element('span', {
      style: { position: 'absolute', left: '0', top: '0' },
      children: [writeRun(marker, look)],
    }),
  ];
}

/**
 * Every line is as high as measured, whatever stands on it: the paragraph's largest run sets the
 * baseline, and the runs themselves have no height of their own.
 */
function blockStyle(paragraph: Paragraph, isLast: boolean, look: Look): Css {
  const largest = paragraph.lines
    .flat()
    .reduce<TextRun | null>((best, run) => (best === null || run.size > best.size ? run : best), null);
  return {
    display: 'block',
    // Space after the last paragraph would push middle- and bottom-anchored text up.
    margin: `0 0 ${cssPt(isLast ? 0 : paragraph.spaceAfter)} 0`,
    padding: `0 0 0 ${cssPt(paragraph.indent)}`,
    'text-align': ALIGN[paragraph.align],
    'line-height': cssPt(paragraph.lineHeight),
    'white-space': 'pre',
    ...(largest === null
      ? {}
      : { 'font-family': cssFamily(largest.font, look), 'font-size': cssPt(largest.size) }),
  };
}

/**
 * Lines end where they were measured to: white space is kept as it is, so nothing breaks
 * elsewhere. They stay one flow of text, which is what makes it a paragraph in a tagged PDF.
 */
function writeLines(paragraph: Paragraph, look: Look): readonly HtmlNode[] {
  return paragraph.lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [element('br')]),
    ...(paragraph.align === 'left' ? line.map((run) => writeRun(run, look)) : hangEnd(line, look)),
  ]);
}

/**
 * The space a line ends with stays, for copying, but takes no width: preserved white space would
 * otherwise push centred and right-aligned lines aside.
 */
function hangEnd(line: readonly TextRun[], look: Look): readonly HtmlNode[] {
  const last = line.at(-1);
  const text = last?.text.trimEnd();
  if (last === undefined || text === undefined || text === last.text) {
    return line.map((run) => writeRun(run, look));
  }
  const space = element('span', { style: { 'font-size': '0', 'line-height': '0' }, children: [' '] });
  const solid = [...line.slice(0, -1), { ...last, text }];
  return [...solid.map((run) => writeRun(run, look)), space];
}
