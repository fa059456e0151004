import type { TextItem } from '../../../scene/scene';
import type { DeckPlan } from '../plan/deck-plan';
import { levelOf, type Level } from '../plan/level';
import type { Placeholder } from '../plan/placeholders';
import { emu, offsetAndExtent, solidFill } from '../xml/drawing';
import { tag, textTag } from '../xml/markup';

/** The field id by which PowerPoint knows a slide number. */
const SLIDE_NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

const ALIGN = { left: 'l', centre: 'ctr', right: 'r' } as const;

/** A placeholder of a master or layout that stands and looks as an item of the deck does. */
export function placeholderShape(id: number, placeholder: Placeholder, like: TextItem, deck: DeckPlan): string {
  const { type, idx, label } = placeholder;
  return tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name: `${label} placeholder` }),
      tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: true })),
      tag('p:nvPr', {}, tag('p:ph', { type, idx: idx === 0 ? undefined : idx })),
    ),
    tag(
      'p:spPr',
      {},
      tag('a:xfrm', {}, offsetAndExtent(like.frame)),
      tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
      like.fill === null ? '' : solidFill(deck.colour(like.fill)),
    ),
    tag(
      'p:txBody',
      {},
      bodyProperties(like),
      tag('a:lstStyle', {}, levelStyle('a:lvl1pPr', levelOf(like), deck)),
      tag('a:p', {}, prompt(placeholder, deck)),
    ),
  );
}

function bodyProperties(like: TextItem): string {
  const inset = emu(like.inset);
  return tag(
    'a:bodyPr',
    {
      wrap: 'square',
      lIns: inset,
      tIns: inset,
      rIns: inset,
      bIns: inset,
      anchor: { top: 't', middle: 'ctr', bottom: 'b' }[like.anchor],
    },
    tag('a:noAutofit'),
  );
}

/** Paragraph and run properties of a text level. */
export function levelStyle(name: string, level: Level | null, deck: DeckPlan): string {
  if (level === null) return '';
  const { paragraph, run } = level;
  const hang = paragraph.bullet === null ? 0 : -emu(paragraph.indent);
  return tag(
    name,
    { marL: emu(paragraph.indent), indent: hang, algn: ALIGN[paragraph.align] },
    tag('a:lnSpc', {}, tag('a:spcPts', { val: Math.round(paragraph.lineHeight * 100) })),
    tag('a:spcBef', {}, tag('a:spcPts', { val: 0 })),
    paragraph.bullet === null ? tag('a:buNone') : tag('a:buFont', { typeface: 'Arial' }) + tag('a:buChar', { char: '•' }),
    tag(
      'a:defRPr',
      { sz: Math.round(run.size * 100), b: run.bold, i: run.italic, kern: 0 },
      solidFill(deck.colour(run.colour)),
      tag('a:latin', { typeface: run.font === 'heading' ? '+mj-lt' : '+mn-lt' }),
    ),
  );
}

/** What stands in an empty placeholder. */
function prompt({ type, label }: Placeholder, { language }: DeckPlan): string {
  const properties = tag('a:rPr', { lang: language });
  switch (type) {
    case 'sldNum':
      return tag('a:fld', { id: SLIDE_NUMBER_FIELD, type: 'slidenum' }, properties, textTag('a:t', '‹#›'));
    case 'ftr':
      return tag('a:endParaRPr', { lang: language });
    default:
      return tag('a:r', {}, properties, textTag('a:t', label));
  }
}
