import type { Paragraph, TextItem, TextRun } from '../../../scene/scene';
import { pt, type Pt } from '../../../scene/units';
import type { DeckPlan } from '../plan/deck-plan';
import type { Placeholder } from '../plan/placeholders';

/** The placeholders that a master has and layouts inherit from, by type. */
export const MASTER_PLACEHOLDERS: readonly Placeholder[] = [
  { type: 'title', idx: 0, label: 'Title' },
  { type: 'body', idx: 1, label: 'Text' },
  { type: 'ftr', idx: 3, label: 'Footer' },
  { type: 'sldNum', idx: 4, label: 'Slide number' },
];

/** What the master's placeholder of a type stands and looks like; null for a type that it has none of. */
export function onMaster(type: Placeholder['type'], deck: DeckPlan): TextItem | null {
  const inherits = type === 'ctrTitle' ? 'title' : type === 'subTitle' ? 'body' : type;
  const wanted = MASTER_PLACEHOLDERS.find((placeholder) => placeholder.type === inherits);
  return wanted === undefined ? null : modelFor(wanted, deck);
}

/** The first item of a content slide that fills such a placeholder, or one of plain proportions where no slide has it. */
export function modelFor(wanted: Placeholder, deck: DeckPlan): TextItem {
  const content = deck.layouts.filter(({ kind }) => kind !== 'cover');
  for (const { placeholders } of content) {
    const found = placeholders.find(({ placeholder }) => placeholder.type === wanted.type && placeholder.idx !== 1);
    if (found !== undefined) return { ...found.like, figures: [] };
  }
  return plainItem(wanted, deck);
}

/** An item of plain proportions for a placeholder that no slide fills. */
export function plainItem({ type }: Placeholder, { scene: { size } }: DeckPlan): TextItem {
  const title = type === 'title' || type === 'ctrTitle';
  const foot = type === 'ftr' || type === 'sldNum';
  const box = (x: number, y: number, w: number, h: number) => ({
    x: pt(size.w * x),
    y: pt(size.h * y),
    w: pt(size.w * w),
    h: pt(size.h * h),
  });
  const textSize = pt(title ? 25.5 : foot ? 9.75 : 13.5);
  return {
    type: 'text',
    role: 'body',
    name: type,
    frame: title
      ? box(0.05, 0.06, 0.75, 0.13)
      : foot
        ? box(type === 'ftr' ? 0.05 : 0.85, 0.93, type === 'ftr' ? 0.6 : 0.1, 0.04)
        : box(0.05, 0.24, 0.9, 0.6),
    figures: [],
    paragraphs: [plainParagraph(textSize, title, type === 'sldNum')],
    anchor: 'top',
    fill: null,
    inset: pt(0),
  };
}

function plainParagraph(size: Pt, title: boolean, right: boolean): Paragraph {
  const run: TextRun = {
    text: '',
    font: title ? 'heading' : 'body',
    size,
    bold: title,
    italic: false,
    colour: title ? 'ink' : 'text',
    raised: false,
    link: null,
    figure: null,
    field: null,
  };
  return {
    lines: [[run]],
    align: right ? 'right' : 'left',
    bullet: null,
    indent: pt(0),
    lineHeight: pt(size * 1.3),
    spaceAfter: pt(0),
  };
}
