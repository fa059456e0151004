import type { RichText } from '../../model/rich-text';
import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import { columns, type Box } from '../frame/page';
import { besideEachOther } from '../pieces/blocks';
import { chooseStep } from '../pieces/choose-step';
import { flowPages } from '../pieces/flow-text';
import { bullets, capitals } from '../pieces/headed-text';
import { lineItem, type BodyPage } from '../pieces/items';
import { richRuns } from '../text/rich-runs';
import { leadings, setText, type ParagraphDraft } from '../text/set-text';
import { bodyStyle, headingStyle, styledRun } from '../text/text-style';
import { sizes, stepsBetween } from '../text/type-scale';

const gap = 36;
const top = 14;

const levels = {
  high: '●●●',
  moderate: '●●○',
  low: '●○○',
} as const;

/** What was taken as given, what is not known, and how sure we are and why. */
export function assumptionsPages(
  slide: SlideOf<'assumptions'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const { body } = context.areas;
  const columnsOf: readonly {
    name: string;
    drafts: (size: number) => readonly ParagraphDraft[];
  }[] = [
    {
      name: 'assumptions',
      drafts: (size) => listed(context.words.headings.assumptions, slide.assumptions, 'assumptions', size, context),
    },
    { name: 'gaps', drafts: (size) => listed(context.words.headings.gaps, slide.gaps, 'gaps', size, context) },
    { name: 'confidence', drafts: (size) => confidence(slide, size, context) },
  ];
  const boxes = columns(body, columnsOf.length, gap);
  // All columns are read as one text: at one size.
  return chooseStep(stepsBetween(sizes.lead, sizes.body), (size) => {
    const pages = besideEachOther(columnsOf.map(({ name, drafts }, index) => columnPages(name, drafts(size), boxes[index] ?? body, context)));
    return { set: pages, pages: pages.length, cuts: pages.some(({ overflow }) => overflow.length > 0) };
  });
}

/** One column under its rule, on as many pages as it needs. */
function columnPages(name: string, drafts: readonly ParagraphDraft[], box: Box, context: LayoutContext): readonly BodyPage[] {
  const text = { name, steps: [sizes.body], set: () => setText(drafts, box.w, context) };
  return flowPages(text, { ...box, y: box.y + top, h: box.h - top }, context).map((page, at) => {
    const rule = lineItem(`${name}-rule${at === 0 ? '' : `-${at + 1}`}`, { ...box, h: 0 }, 'accent', 1.5);
    return { ...page, items: page.items.length === 0 ? [] : [rule, ...page.items] };
  });
}

function listed(
  heading: string,
  texts: readonly RichText[],
  field: string,
  size: number,
  context: LayoutContext,
): readonly ParagraphDraft[] {
  const none = {
    runs: [styledRun(context.words.none, bodyStyle(size, { italic: true, colour: 'quiet' }))],
  };
  return [
    capitals(heading),
    ...(texts.length === 0 ? [none] : bullets(texts, field, size, context)),
  ];
}

function confidence(
  slide: SlideOf<'assumptions'>,
  size: number,
  context: LayoutContext,
): readonly ParagraphDraft[] {
  const { confidence: level } = slide;
  const field = 'confidence';
  const runs =
    level === 'unrated'
      ? [
          styledRun(context.words.toRate, bodyStyle(sizes.lead, { italic: true, colour: 'quiet' }), {
            field,
          }),
        ]
      : [
          styledRun(`${context.words.ratings[level]}\u00a0`, headingStyle(sizes.title), { field }),
          styledRun(levels[level], bodyStyle(sizes.large, { colour: 'accent' }), { field }),
        ];
  return [
    capitals(context.words.headings.confidence),
    { runs, leading: leadings.heading, spaceAfter: 10 },
    {
      runs: richRuns(slide.basis, bodyStyle(size), { field: 'basis' }, context),
      leading: leadings.body,
    },
  ];
}
