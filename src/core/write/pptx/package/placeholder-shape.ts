import type { TextItem } from '../../../scene/scene';
import type { DeckPlan } from '../plan/deck-plan';
import { levelOf, type Level } from '../plan/level';
import type { Placeholder } from '../plan/placeholders';
import { emu, NO_FILL, offsetAndExtent, solidFill } from '../xml/drawing';
import { tag, textTag } from '../xml/markup';

/** The field id by which PowerPoint knows a slide number. */
const SLIDE_NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

const ALIGN = { left: 'l', centre: 'ctr', right: 'r' } as const;

/**
 * A placeholder of a master or layout that stands and looks as an item of the deck does.
 *
 * @param above what it inherits from, the master's placeholder of its type: what that says of text is not said again.
 */
export function placeholderShape(id: number, placeholder: Placeholder, like: TextItem, deck: DeckPlan, above: TextItem | null = null): string {
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
      above === null ? tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')) : '',
      like.fill !== null ? solidFill(deck.colour(like.fill)) : above !== null && above.fill !== null ? NO_FILL : '',
    ),
    tag(
      'p:txBody',
      {},
      above !== null && above.inset === like.inset && above.anchor === like.anchor ? tag('a:bodyPr') : bodyProperties(like),
      tag('a:lstStyle', {}, levelStyle('a:lvl1pPr', levelOf(like), deck, above === null ? null : levelOf(above))),
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

/** Paragraph and run properties of a text level, less what the level above it says already. */
export function levelStyle(name: string, level: Level | null, deck: DeckPlan, above: Level | null = null): string {
  if (level === null) return '';
  const { paragraph, run } = level;
  const hang = paragraph.bullet === null ? 0 : -emu(paragraph.indent);
  const hangs = above?.paragraph.bullet === paragraph.bullet && above.paragraph.indent === paragraph.indent;
  const unless = <T>(said: boolean | undefined, value: T): T | undefined => (said === true ? undefined : value);
  const inside = [
    above?.paragraph.lineHeight === paragraph.lineHeight ? '' : tag('a:lnSpc', {}, tag('a:spcPts', { val: Math.round(paragraph.lineHeight * 100) })),
    above === null ? tag('a:spcBef', {}, tag('a:spcPts', { val: 0 })) : '',
    hangs ? '' : paragraph.bullet === null ? tag('a:buNone') : tag('a:buFont', { typeface: 'Arial' }) + tag('a:buChar', { char: '•' }),
    runStyle(run, deck, above?.run ?? null),
  ].join('');
  const place = { marL: unless(hangs, emu(paragraph.indent)), indent: unless(hangs, hang), algn: unless(above?.paragraph.align === paragraph.align, ALIGN[paragraph.align]) };
  return inside === '' && Object.values(place).every((value) => value === undefined) ? '' : tag(name, place, inside);
}

function runStyle(run: Level['run'], deck: DeckPlan, above: Level['run'] | null): string {
  const attributes = {
    sz: above?.size === run.size ? undefined : Math.round(run.size * 100),
    b: above?.bold === run.bold ? undefined : run.bold,
    i: above?.italic === run.italic ? undefined : run.italic,
    kern: above === null ? 0 : undefined,
  };
  const inside = [
    above?.colour === run.colour ? '' : solidFill(deck.colour(run.colour)),
    above?.font === run.font ? '' : tag('a:latin', { typeface: run.font === 'heading' ? '+mj-lt' : '+mn-lt' }),
  ].join('');
  return inside === '' && Object.values(attributes).every((value) => value === undefined) ? '' : tag('a:defRPr', attributes, inside);
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
