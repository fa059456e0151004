import type PptxGenJS from 'pptxgenjs';
import type { Paragraph, TextRun } from '../../../src/core/scene/scene';
import type { DeckPlan } from '../../../src/core/write/pptx/plan/deck-plan';
import { planLink } from '../../../src/core/write/pptx/plan/links';
import { joinRuns } from '../../../src/core/write/pptx/text/join-runs';
import { xmlSafe } from '../../../src/core/write/pptx/xml/markup';

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;

/** The theme's heading and body faces, by the names that text uses for them. */
const THEME_FACES = { heading: '+mj-lt', body: '+mn-lt' } as const;

/**
 * Paragraphs as the presentation library takes text: a flat list of runs, the last of each paragraph
 * breaking the line. Lines of a paragraph are joined, so that PowerPoint wraps them itself.
 */
export function textLiteral(paragraphs: readonly Paragraph[], plan: DeckPlan): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph, nth) => {
    const runs = joinRuns(paragraph);
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
