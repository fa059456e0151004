import type { Colour, Frame, Scene, TextRun } from '../../scene/scene';
import type { Css } from './html-node';

/** What an item needs of its scene to be painted. */
export type Look = Pick<Scene, 'palette' | 'fonts'>;

/** A role or fixed colour as CSS. */
export function cssColour(colour: Colour, look: Look): string {
  return colour.startsWith('#') ? colour : `#${look.palette[colour as keyof Look['palette']]}`;
}

/** Length in points as CSS, without floating-point noise. */
export const cssPt = (length: number): string => `${Math.round(length * 1000) / 1000}pt`;

/** Absolute position and size of an item within its slide. */
export function place(frame: Frame): Css {
  return {
    position: 'absolute',
    left: cssPt(frame.x),
    top: cssPt(frame.y),
    width: cssPt(frame.w),
    height: cssPt(frame.h),
    margin: '0',
    'box-sizing': 'border-box',
  };
}

/** The face of a run as a CSS family: a bundled file in every weight and style, behind the brand's own font if it has one. */
export function cssFamily(font: TextRun['font'], look: Pick<Look, 'fonts'>): string {
  const { face, own } = look.fonts[font];
  return own === undefined ? face : `'${own.family}', ${face}`;
}
