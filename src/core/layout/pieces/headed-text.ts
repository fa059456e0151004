import type { RichText } from '../../model/rich-text';
import type { LayoutContext } from '../context';
import { richRuns } from '../text/rich-runs';
import { leadings, type ParagraphDraft } from '../text/set-text';
import { bodyStyle, styledRun } from '../text/text-style';
import { sizes } from '../text/type-scale';

/** A small heading in capitals over what follows. */
export const capitals = (
  words: string,
  colour: 'accent' | 'quiet' | 'danger' = 'accent',
): ParagraphDraft => ({
  runs: [styledRun(words.toUpperCase(), bodyStyle(sizes.fine, { bold: true, colour }))],
  leading: leadings.tight,
  spaceAfter: 6,
});

/** Rich texts as bullets at a size; `field` is the slide field that holds the list. */
export const bullets = (
  texts: readonly RichText[],
  field: string,
  size: number,
  context: LayoutContext,
): readonly ParagraphDraft[] =>
  texts.map((text, index) => ({
    runs: richRuns(text, bodyStyle(size), { field: `${field}.${index}` }, context),
    bullet: 'disc' as const,
    leading: leadings.body,
    spaceAfter: size * 0.5,
  }));
