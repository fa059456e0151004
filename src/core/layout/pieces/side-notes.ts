import type { RichText } from '../../model/rich-text';
import type { Colour } from '../../scene/scene';
import type { LayoutContext } from '../context';
import type { Box } from '../frame/page';
import { richRuns } from '../text/rich-runs';
import { leadings, setText, type ParagraphDraft } from '../text/set-text';
import { bodyStyle } from '../text/text-style';
import { sizes, stepBelow, stepsBetween } from '../text/type-scale';
import { flowPages } from './flow-text';
import { capitals } from './headed-text';
import { lineItem, type BodyPage } from './items';

/** A small heading in capitals and what stands under it. */
export interface SideNote {
  readonly heading: string;
  readonly text: RichText;
  readonly field: string;
  /** The first says what matters; the others qualify it and are set smaller. */
  readonly weight: 'main' | 'lesser';
}

const padding = 16;

/** Notes beside a chart, hung on a rule in the colour of caution; empty ones are left out. */
export function sideNotes(
  notes: readonly SideNote[],
  box: Box,
  rule: Colour,
  context: LayoutContext,
): readonly BodyPage[] {
  const inside = { ...box, x: box.x + padding, w: box.w - padding };
  const pages = flowPages(
    {
      name: 'notes',
      steps: stepsBetween(sizes.lead, sizes.body),
      set: (size) =>
        setText(
          notes
            .filter(({ text }) => text.length > 0)
            .flatMap((note) => drafts(note, size, context)),
          inside.w,
          context,
        ),
    },
    inside,
    context,
  );
  return pages.map((page) => {
    const [text] = page.items;
    if (text === undefined) return page;
    const line = lineItem('notes-rule', { ...box, w: 0, h: text.frame.h }, rule, 2.25);
    return { ...page, items: [line, ...page.items] };
  });
}

function drafts(note: SideNote, size: number, context: LayoutContext): readonly ParagraphDraft[] {
  const main = note.weight === 'main';
  const textSize = main ? size : stepBelow(size);
  return [
    capitals(note.heading, main ? 'accent' : 'quiet'),
    {
      runs: richRuns(
        note.text,
        bodyStyle(textSize, main ? { colour: 'ink' } : {}),
        { field: note.field },
        context,
      ),
      leading: leadings.body,
      spaceAfter: 16,
    },
  ];
}
