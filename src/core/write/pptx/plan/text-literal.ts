import type PptxGenJS from 'pptxgenjs';
import type { Paragraph, TextRun } from '../../../scene/scene';
import { xmlSafe } from '../xml/markup';
import type { DeckPlan } from './deck-plan';
import { planLink } from './links';

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;

/** The theme's heading and body faces, by the names that text uses for them. */
const THEME_FACES = { heading: '+mj-lt', body: '+mn-lt' } as const;

/**
 * Paragraphs as the presentation library takes text: a flat list of runs, the last of each paragraph
 * breaking the line. Lines of a paragraph are joined, so that PowerPoint wraps them itself.
 */
export function textLiteral(paragraphs: readonly Paragraph[], plan: DeckPlan): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph, nth) => {
    const runs = joinLines(paragraph);
    const last = nth === paragraphs.length - 1;
    return runs.map((run, index) => ({
      text: xmlSafe(run.text).replace(/[\r\n]+/g, ' '),
      options: {
        ...runOptions(run, plan),
        align: ALIGN[paragraph.align],
        lineSpacing: paragraph.lineHeight,
        ...(paragraph.spaceAfter > 0 && !last ? { paraSpaceAfter: paragraph.spaceAfter } : {}),
        breakLine: index === runs.length - 1,
      },
    }));
  });
}

function runOptions(run: TextRun, plan: DeckPlan): PptxGenJS.TextPropsOptions {
  const link = planLink(run.link, plan.slideNumbers);
  return {
    fontFace: THEME_FACES[run.font],
    fontSize: run.size,
    color: plan.colour(run.colour),
    lang: plan.language,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italic: true } : {}),
    ...(run.raised ? { baseline: raiseOf(run) } : {}),
    ...(link === null ? {} : { hyperlink: { ...link } }),
  };
}

/** PowerPoint's own superscript stands three tenths above the line. */
const SUPERSCRIPT = 0.3;

/** pptxgenjs takes a raise in two thousandths of the run's size. */
const raiseOf = ({ rise, size }: TextRun): number =>
  Math.round((rise === undefined ? SUPERSCRIPT : rise / size) * 100) * 20;

/** The runs of all lines in order, neighbours of one look joined; an empty paragraph keeps one empty run. */
function joinLines(paragraph: Paragraph): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const run of linkedThrough(paragraph.lines.flat())) {
    const before = runs.at(-1);
    if (before !== undefined && sameLook(before, run)) runs[runs.length - 1] = { ...before, text: before.text + run.text };
    else runs.push(run);
  }
  const full = runs.filter((run) => run.text !== '');
  return full.length > 0 ? full : runs.slice(0, 1);
}

/** A comma between two raised marks that lead to one place leads there too: one link is easier to hit than two. */
const linkedThrough = (runs: readonly TextRun[]): readonly TextRun[] =>
  runs.map((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    const between = run.raised && run.link === null && before?.raised === true && after?.raised === true;
    return between && before.link !== null && sameLink(before.link, after.link) ? { ...run, link: before.link } : run;
  });

const sameLook = (a: TextRun, b: TextRun): boolean =>
  a.font === b.font &&
  a.size === b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.colour === b.colour &&
  a.raised === b.raised &&
  a.rise === b.rise &&
  sameLink(a.link, b.link);

const sameLink = (a: TextRun['link'], b: TextRun['link']): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
