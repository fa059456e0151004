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
    const style = (paragraph: Paragraph): Css => blockStyle(paragraph, paragraph === last);
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
  const line = strut(paragraph.lines[0] ?? [], paragraph, look);
  return [
    element('span', {
      style: { position: 'absolute', left: '0', top: '0', ...line },
      children: [writeRun(marker, look)],
    }),
  ];
}

/** Space after the last paragraph would push middle- and bottom-anchored text up. */
function blockStyle(paragraph: Paragraph, isLast: boolean): Css {
  return {
    display: 'block',
    margin: `0 0 ${cssPt(isLast ? 0 : paragraph.spaceAfter)} 0`,
    padding: `0 0 0 ${cssPt(paragraph.indent)}`,
    'text-align': ALIGN[paragraph.align],
  };
}

/** Each measured line is a box of its own, so that it cannot break elsewhere. */
function writeLines(paragraph: Paragraph, look: Look): readonly HtmlNode[] {
  return paragraph.lines.map((line) =>
    element('span', {
      style: { display: 'block', ...strut(line, paragraph, look) },
      children:
        paragraph.align === 'left'
          ? line.map((run) => writeRun(run, look))
          : hangEnd(line, look),
    }),
  );
}

/** Height of a line and the font that sets its baseline: the largest on it. */
function strut(line: readonly TextRun[], paragraph: Paragraph, look: Look): Css {
  const largest = line.reduce<TextRun | null>(
    (best, run) => (best === null || run.size > best.size ? run : best),
    null,
  );
  return {
    height: cssPt(paragraph.lineHeight),
    'line-height': cssPt(paragraph.lineHeight),
    'white-space': 'pre',
    ...(largest === null
      ? {}
      : { 'font-family': cssFamily(largest.font, look), 'font-size': cssPt(largest.size) }),
  };
}

/**
 * The space a line ends with stays, for copying, but takes no width: preserved white space would
 * otherwise push centred and right-aligned lines aside.
 */
function hangEnd(line: readonly TextRun[], look: Look): readonly HtmlNode[] {
  const last = line.at(-1);
  const text = last?.text.trimEnd();
  if (last === undefined || text === undefined || text === last.text) return line.map((run) => writeRun(run, look));
  const space = element('span', {
    style: { display: 'inline-block', width: '0' },
    children: [' '],
  });
  const solid = [...line.slice(0, -1), { ...last, text }];
  return [...solid.map((run) => writeRun(run, look)), space];
}
