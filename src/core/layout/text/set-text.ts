import { edgeMeasure, lineWidth, runMeasure, type EdgeMeasure } from '../../scene/drawn-text';
import type { Paragraph, TextRun } from '../../scene/scene';
import { pt } from '../../scene/units';
import type { Overflow } from '../../scene/overflow';
import type { LayoutContext } from '../context';
import { breakLines, type BrokenText } from './break-lines';
import { tiedEnd } from './orphan';

/** A paragraph to be set; lengths in points. */
export interface ParagraphDraft {
  readonly runs: readonly TextRun[];
  readonly align?: Paragraph['align'];
  readonly bullet?: Paragraph['bullet'];
  readonly spaceAfter?: number;
  /** Line height as a multiple of the size. */
  readonly leading?: number;
}

/** Text set to a width; `height` leaves the last paragraph's space after out. */
export interface SetText {
  readonly paragraphs: readonly Paragraph[];
  readonly height: number;
  /** Width of the longest line. */
  readonly width: number;
  /** What could not be set as it should, in plain words. */
  readonly overflow: readonly Overflow[];
}

export const leadings = { heading: 1.15, body: 1.3, tight: 1.2 } as const;

/** Room a hanging bullet or number takes, as a multiple of the size. */
const hang = 1.3;

/** Breaks drafts into lines at most `width` points wide. Drafts without words are left out. */
export function setText(
  drafts: readonly ParagraphDraft[],
  width: number,
  context: LayoutContext,
): SetText {
  const overflow: Overflow[] = [];
  const measure = edgeMeasure(context.brand.fonts, context.measurer);
  let longest = 0;
  const paragraphs = drafts
    .filter((draft) => draft.runs.some((run) => run.text.trim() !== ''))
    .map((draft) => {
      const size = Math.max(...draft.runs.map((run) => run.size));
      const indent = draft.bullet == null ? 0 : size * hang;
      const broken = inLines(draft.runs, width - indent, measure, context);
      for (const word of broken.cutWords) overflow.push({ what: 'word', word });
      longest = Math.max(longest, indent + broken.width);
      return {
        lines: broken.lines,
        align: draft.align ?? 'left',
        bullet: draft.bullet ?? null,
        indent: pt(indent),
        lineHeight: pt(round(size * (draft.leading ?? leadings.body))),
        spaceAfter: pt(draft.spaceAfter ?? 0),
      } satisfies Paragraph;
    });
  return { paragraphs, height: heightOf(paragraphs), width: longest, overflow };
}

/** Lines with no word alone on the last, where that takes no further line. */
function inLines(runs: readonly TextRun[], width: number, measure: EdgeMeasure, context: LayoutContext): BrokenText {
  const broken = breakLines(runs, width, measure);
  const tied = tiedEnd(runs, broken, width, (line) => lineWidth(line, runWidth(context)));
  if (tied === null) return broken;
  const again = breakLines(tied, width, measure);
  const better = again.lines.length === broken.lines.length && again.cutWords.length === broken.cutWords.length && !partsWord(again);
  return better ? again : broken;
}

/** True where the last line begins within a word, after a hyphen. */
const partsWord = ({ lines }: BrokenText): boolean => !/\s$/u.test(lines.at(-2)?.at(-1)?.text ?? ' ');

/** Height of set paragraphs, the space after the last left out. */
export function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph, index) => {
    const space = index === paragraphs.length - 1 ? 0 : paragraph.spaceAfter;
    return sum + paragraph.lines.length * paragraph.lineHeight + space;
  }, 0);
}

/** Measures a run in points as it is drawn in the brand's faces. */
export const runWidth = ({ brand, measurer }: LayoutContext): ((run: TextRun) => number) =>
  runMeasure(brand.fonts, measurer);

/** Hundredths of a point: fine enough for any writer, and the same bytes everywhere. */
export const round = (length: number): number => Math.round(length * 100) / 100;
