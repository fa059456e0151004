import type { LedgerEntry } from '../../model/figure';
import { findRestatements } from '../../model/restatements';
import type { Paragraph, SceneItem, SceneSlide } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { markedAs } from '../marks/mark-order';
import { figureRuns, placeOf, wordsOf } from '../marks/source-words';
import { textItem } from '../pieces/items';
import { setText, type ParagraphDraft } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';

const size = sizes.fine;

const heading = (words: string): ParagraphDraft => ({
  runs: [styledRun(words, bodyStyle(size, { bold: true, colour: 'accent' }))],
  spaceAfter: 3,
});

/** Whether a paragraph is one of the headings of this text. */
export const isHeading = ({ lines }: Paragraph): boolean => {
  const [only, ...others] = lines.flat();
  return only !== undefined && others.length === 0 && only.bold && only.colour === 'accent';
};

/**
 * Ledger entries that a slide shows, in the order of their marks, one a mark: a restated figure
 * stands in the line of the one it restates. A list of sources shows its own.
 */
function shownOn({ items, kind }: SceneSlide, { ledger, marks }: LayoutContext): readonly LedgerEntry[] {
  if (kind === 'sources') return [];
  const ids = new Set(items.flatMap(({ figures }) => figures.map((id) => markedAs(id, ledger))));
  const mark = (id: string): number => marks.markOf(id) ?? Number.MAX_SAFE_INTEGER;
  return [...ids].toSorted((a, b) => mark(a) - mark(b)).flatMap((id) => ledger.get(id) ?? []);
}

function sourceLine(entry: LedgerEntry, context: LayoutContext): ParagraphDraft {
  const restated = findRestatements(context.ledger.values()).of(entry.id);
  const mark = context.marks.markOf(entry.id);
  const place = placeOf(entry, context);
  return {
    runs: [
      styledRun(mark === null ? '' : `${mark}  `, bodyStyle(size, { bold: true, colour: 'accent' })),
      ...figureRuns(entry, restated, size, context),
      styledRun(`: ${wordsOf(entry, restated, context)}${place === '' ? '' : ` (${place})`}`, bodyStyle(size)),
    ].filter(({ text }) => text !== ''),
    spaceAfter: 2,
  };
}

/** What stands under a slide: its notes, then the words behind its figures; empty when it has neither. */
export function handoutText(slide: SceneSlide, width: number, context: LayoutContext): readonly Paragraph[] {
  const notes = slide.notes.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const entries = shownOn(slide, context);
  const drafts = [
    ...(notes.length === 0 ? [] : [heading(context.words.headings.notes)]),
    ...notes.map((line, index) => ({
      runs: [styledRun(line, bodyStyle(sizes.small))],
      spaceAfter: index === notes.length - 1 ? 12 : 5,
    })),
    ...(entries.length === 0 ? [] : [heading(context.words.headings.sourcesHere)]),
    ...entries.map((entry) => sourceLine(entry, context)),
  ];
  return setText(drafts, width, context).paragraphs;
}

/** A title of more than two lines ends in a mark that it goes on; it stands whole on the cover. */
const twoLines = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.map((paragraph) => {
    const [first = [], second = [], ...more] = paragraph.lines;
    if (more.length === 0) return paragraph;
    const last = second.at(-1);
    const ended = last === undefined ? [] : [...second.slice(0, -1), { ...last, text: `${last.text.trimEnd().replace(/\S+$/, '')}…` }];
    return { ...paragraph, lines: [first, ended] };
  });

/** The head of a page: the deck and, at the right, whether it is a draft, its marking and which slide this is. */
export function handoutHead(
  { x, y, w }: { readonly x: number; readonly y: number; readonly w: number },
  { number, isDraft }: { readonly number: string; readonly isDraft: boolean },
  context: LayoutContext,
): readonly SceneItem[] {
  const { title, marking } = context.deck;
  const style = bodyStyle(size, { colour: 'quiet' });
  const right = setText(
    [{ runs: [styledRun(isDraft ? `${context.words.draft}  ·  ` : '', { ...style, bold: true, colour: 'danger' }), styledRun(marking === '' ? '' : `${marking}  ·  `, { ...style, bold: true, colour: 'ink' }), styledRun(number, style)].filter(({ text }) => text !== ''), align: 'right' }],
    w / 2,
    context,
  );
  const room = w - right.width - 16;
  const left = twoLines(setText([{ runs: [styledRun(title, style)], leading: 1.15 }], room, context).paragraphs);
  return [
    textItem('handout-title', { x, y, w: room, h: 24 }, left, context, { role: 'footer' }),
    textItem('handout-number', { x: x + w / 2, y, w: w / 2, h: 24 }, right.paragraphs, context, { role: 'slide-number' }),
  ];
}
