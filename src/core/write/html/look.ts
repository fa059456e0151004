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

/**
 * Position and size of an item within its slide: every item is in the one cell of the slide's grid,
 * moved by its margins. Not `position: absolute`: each such element is a layer of its own, and for
 * every page that it prints Chromium walks through the layers of all.
 */
export function place(frame: Frame): Css {
  return {
    'grid-area': '1/1',
    margin: `${cssPt(frame.y)} 0 0 ${cssPt(frame.x)}`,
    width: cssPt(frame.w),
    height: cssPt(frame.h),
    'box-sizing': 'border-box',
  };
}

/** The grid of one cell that `place` places in. */
export const STAGE: Css = {
  display: 'grid',
  'grid-template': '100%/100%',
  'justify-items': 'start',
  'align-items': 'start',
};

/** The face of a run as a CSS family: a bundled file in every weight and style, behind the brand's own font if it has one. */
export function cssFamily(font: TextRun['font'], look: Pick<Look, 'fonts'>): string {
  const { face, own } = look.fonts[font];
  return own === undefined ? face : `'${own.family}', ${face}`;
}
