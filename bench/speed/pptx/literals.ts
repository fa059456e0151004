import type PptxGenJS from 'pptxgenjs';
import { assertNever } from '../../../src/core/model/result';
import type { Scene, SceneItem, TextItem } from '../../../src/core/scene/scene';
import { toInches } from '../../../src/core/scene/units';
import { planDeck, type DeckPlan } from '../../../src/core/write/pptx/plan/deck-plan';
import { boxOptions, inches, lineOptions, linkOptions, shapeCall } from '../../../src/core/write/pptx/plan/object-literals';
import { planLink } from '../../../src/core/write/pptx/plan/links';
import { chartLiteral, type ChartLiteral } from './chart-literal';
import { tableCall } from './table-literal';
import { textLiteral } from './text-literal';

/** One call of pptxgenjs with its arguments. */
export type Literal =
  | { readonly call: 'addText'; readonly text: PptxGenJS.TextProps[]; readonly options: PptxGenJS.TextPropsOptions }
  | { readonly call: 'addShape'; readonly shape: PptxGenJS.SHAPE_NAME; readonly options: PptxGenJS.ShapeProps }
  | { readonly call: 'addTable'; readonly rows: PptxGenJS.TableRow[]; readonly options: PptxGenJS.TableProps }
  | { readonly call: 'addImage'; readonly options: PptxGenJS.ImageProps }
  | ({ readonly call: 'addChart' } & ChartLiteral);

/** A presentation as someone would give it to pptxgenjs by hand. */
export interface Literals {
  /** In inches. */
  readonly size: { readonly w: number; readonly h: number };
  readonly slides: readonly {
    readonly background: string;
    readonly notes: string;
    readonly objects: readonly Literal[];
  }[];
}

/** Every item of a scene as the call that draws it; lengths in inches. */
export function literalsOf(scene: Scene): Literals {
  const plan = planDeck(scene);
  return {
    size: { w: toInches(scene.size.w), h: toInches(scene.size.h) },
    slides: scene.slides.map(({ background, notes, items }) => ({
      background: plan.colour(background),
      notes,
      objects: items.map((item) => literalOf(item, plan)),
    })),
  };
}

const ANCHOR = { top: 'top', middle: 'middle', bottom: 'bottom' } as const;

/** Our own writer leaves to its repairs how text stands in its box; here the library is told. */
const textOptions = (item: TextItem, plan: DeckPlan): PptxGenJS.TextPropsOptions => ({
  ...boxOptions(item, item.name, plan),
  valign: ANCHOR[item.anchor],
  margin: item.inset,
});

function literalOf(item: SceneItem, plan: DeckPlan): Literal {
  switch (item.type) {
    case 'text':
      return { call: 'addText', text: textLiteral(item.paragraphs, plan), options: textOptions(item, plan) };
    case 'shape': {
      const { name, options } = shapeCall(item, item.name, plan);
      return { call: 'addShape', shape: name, options };
    }
    case 'line':
      return { call: 'addShape', shape: 'line', options: lineOptions(item, item.name, plan) };
    case 'table':
      return { call: 'addTable', ...tableCall(item, item.name, plan) };
    case 'image':
      return {
        call: 'addImage',
        options: { ...inches(item.frame), data: `${item.mime};base64,${item.data}`, altText: item.alt },
      };
    case 'chart':
      return { call: 'addChart', ...chartLiteral(item, plan) };
    case 'link': {
      const link = planLink(item.target, plan.slideNumbers);
      const options = { ...linkOptions(item, item.name, plan), ...(link === null ? {} : { hyperlink: { ...link } }) };
      return { call: 'addShape', shape: 'rect', options };
    }
    default:
      return assertNever(item);
  }
}
