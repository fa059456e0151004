import type { Slide } from '../../model/slide';
import type { TextItem } from '../../scene/scene';
import type { Overflow } from '../../scene/overflow';
import type { LayoutContext } from '../context';
import { textItem } from '../pieces/items';
import { balanced } from '../text/balanced';
import { firstFitting } from '../text/first-fitting';
import { fitText } from '../text/fit-text';
import { plainText, richRuns } from '../text/rich-runs';
import { leadings, setText, type SetText } from '../text/set-text';
import { headingStyle, styledRun } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';
import type { Box } from './page';

interface SetTitle {
  readonly item: TextItem;
  /** Plain words, continuation included. */
  readonly words: string;
  readonly overflow: readonly Overflow[];
}

/** Most lines a title may take before it is a finding. */
const mostLines = 2;

/**
 * A content slide's title: two lines at most, at the first size that allows it. A longer one is
 * set smaller in the same room and reported. `part` is the continuation, '(2 of 3)' or empty.
 */
export function titleItem(slide: Slide, part: string, box: Box, context: LayoutContext): SetTitle {
  const tail = part === '' ? '' : `\u00a0${part.replaceAll(' ', '\u00a0')}`;
  const largest = richRuns(slide.title, headingStyle(sizes.title), { field: 'title' }, context);
  const set = (size: number, width: number = box.w): SetText => {
    const style = headingStyle(size);
    const words = size === sizes.title ? largest : richRuns(slide.title, style, { field: 'title' }, context);
    const runs =
      tail === ''
        ? words
        : insertBeforeMarks(words, styledRun(tail, { ...style, bold: false, colour: 'quiet' }));
    return setText([{ runs, leading: leadings.heading }], width, context);
  };
  const words = `${plainText(largest)}${tail.replaceAll('\u00a0', ' ')}`;
  const preferred = firstFitting(
    [sizes.title, sizes.lead],
    (size) => set(size),
    ({ paragraphs, overflow }) => lineCount(paragraphs) <= mostLines && overflow.length === 0,
  );
  if (preferred !== undefined) {
    const { text, width } = balanced(preferred, set, box.w, context);
    return { item: place(text, { ...box, w: width }, context), words: words.trim(), overflow: [] };
  }
  const fitted = fitText((size) => set(size), stepsBetween(sizes.large, sizes.fine), box.h, 'title');
  return {
    item: place(fitted, box, context),
    words: words.trim(),
    overflow: [{ what: 'title-lines', most: mostLines }, ...fitted.overflow],
  };
}

const place = (text: SetText, box: Box, context: LayoutContext): TextItem =>
  textItem('title', { ...box, h: Math.max(box.h, text.height) }, text.paragraphs, context, {
    role: 'title',
  });

const lineCount = (paragraphs: SetText['paragraphs']): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraph.lines.length, 0);

/** The continuation belongs to the words; marks stay last. */
function insertBeforeMarks<T extends { readonly raised: boolean }>(
  runs: readonly T[],
  run: T,
): readonly T[] {
  const first = runs.findIndex((candidate) => candidate.raised);
  const at = first === -1 ? runs.length : first;
  return [...runs.slice(0, at), run, ...runs.slice(at)];
}
