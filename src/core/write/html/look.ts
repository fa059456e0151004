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

/** The face of a run as a CSS family. Every weight and style of it is a bundled file. */
export const cssFamily = (font: TextRun['font'], look: Look): string => look.fonts[font].face;
