import { pt, type Pt } from '../../../scene/units';
import type { Paragraph, TextItem, TextRun } from '../../../scene/scene';
import type { DeckPlan } from '../plan/deck-plan';
import { levelOf } from '../plan/level';
import type { Placeholder } from '../plan/placeholders';
import { tag } from '../xml/markup';
import { descend, parseXml, serializeXml } from '../xml/tree';
import { layoutPart } from './layouts';
import { xmlOf, type PackageRepair } from './package-repair';
import { levelStyle, placeholderShape } from './placeholder-shape';
import { relationship, relationshipsOf, writeRelationships } from './relationships';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
/** Ids of masters and layouts share one range, from 2^31; the master has the first. */
const FIRST_LAYOUT_ID = 2147483649;

/** Points that each level below the first hangs further in. */
const BULLET_INDENT = 18;

/** The placeholders that a master has and layouts inherit from, by type. */
const MASTER_PLACEHOLDERS: readonly Placeholder[] = [
  { type: 'title', idx: 0, label: 'Title' },
  { type: 'body', idx: 1, label: 'Text' },
  { type: 'ftr', idx: 3, label: 'Footer' },
  { type: 'sldNum', idx: 4, label: 'Slide number' },
];

/**
 * The master gets the placeholders that layouts refer to and text styles of the deck; the library
 * leaves it empty, with Office's text styles and kerned text.
 */
export const master: PackageRepair = (parts, deck) => {
  const root = parseXml(xmlOf(parts, MASTER));
  const models = MASTER_PLACEHOLDERS.map((placeholder) => ({ placeholder, like: modelFor(placeholder, deck) }));
  const content = descend(root, 'p:cSld');
  content.attributes.delete('name');
  if (typeof content.children[0] !== 'string' && content.children[0]?.name !== 'p:bg') {
    content.children.unshift(tag('p:bg', {}, tag('p:bgRef', { idx: 1001 }, tag('a:schemeClr', { val: 'bg1' }))));
  }
  descend(content, 'p:spTree').children.push(
    ...models.map(({ placeholder, like }, nth) => placeholderShape(nth + 2, placeholder, like, deck)),
  );
  descend(root, 'p:sldLayoutIdLst').children = deck.layouts.map(({ number }) =>
    tag('p:sldLayoutId', { id: FIRST_LAYOUT_ID + number - 1, 'r:id': `rId${number}` }),
  );
  root.children = root.children.filter((node) => typeof node !== 'string' && node.name !== 'p:hf');
  descend(root, 'p:txStyles').children = textStyles(models.map(({ like }) => like), deck);
  parts.set(MASTER, serializeXml(root));
  parts.set(
    relationshipsOf(MASTER),
    writeRelationships([
      ...deck.layouts.map(({ number }) => relationship(`rId${number}`, 'slideLayout', `../${layoutPart(number).slice('ppt/'.length)}`)),
      relationship(`rId${deck.layouts.length + 1}`, 'theme', '../theme/theme1.xml'),
    ]),
  );
};

/** The first item of a content slide that fills such a placeholder, or one of plain proportions where no slide has it. */
function modelFor(wanted: Placeholder, deck: DeckPlan): TextItem {
  const content = deck.layouts.filter(({ kind }) => kind !== 'cover');
  for (const { placeholders } of content) {
    const found = placeholders.find(({ placeholder }) => placeholder.type === wanted.type && placeholder.idx !== 1);
    if (found !== undefined) return { ...found.like, figures: [] };
  }
  return plainItem(wanted, deck);
}

function plainItem({ type }: Placeholder, { scene: { size } }: DeckPlan): TextItem {
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

/** Title, body and other text as on the master's placeholders; levels below the first hang further in. */
function textStyles([title, body]: readonly TextItem[], deck: DeckPlan): string[] {
  const plain = levelOf(plainItem({ type: 'body', idx: 1, label: '' }, deck));
  const first = (body === undefined ? null : levelOf(body)) ?? plain;
  const bodyLevels = [0, 1, 2, 3, 4].map((depth) => {
    const indent = pt(BULLET_INDENT * depth);
    const level = first === null || depth === 0 ? first : { ...first, paragraph: { ...first.paragraph, bullet: 'disc' as const, indent } };
    return levelStyle(`a:lvl${depth + 1}pPr`, level, deck);
  });
  return [
    tag('p:titleStyle', {}, levelStyle('a:lvl1pPr', title === undefined ? null : levelOf(title), deck)),
    tag('p:bodyStyle', {}, ...bodyLevels),
    tag('p:otherStyle', {}, levelStyle('a:lvl1pPr', plain, deck)),
  ];
}
