import type { Logo } from '../../model/brand';
import type { ImageItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { frameOf, type Box } from './page';

/** Left of the slide number at the foot of content slides. */
const footBox: Box = { x: 780, y: 500, w: 96, h: 24 };
const coverBox: Box = { x: 72, y: 40, w: 180, h: 44 };

/** The brand's logo at the foot of a content slide; nothing when the brand has none. */
export const logoItem = ({ brand }: LayoutContext): readonly ImageItem[] =>
  brand.logo.onLight === null ? [] : [{ ...placed(brand.logo.onLight, footBox, 'right'), furniture: true }];

/** The brand's logo at the top left of the cover. */
export const coverLogoItem = ({ brand }: LayoutContext): readonly ImageItem[] =>
  brand.logo.onDark === null ? [] : [placed(brand.logo.onDark, coverBox, 'left')];

/** As large as the box allows with its own proportions. */
function placed(logo: Logo, box: Box, side: 'left' | 'right'): ImageItem {
  const scale = Math.min(box.w / logo.width, box.h / logo.height);
  const w = logo.width * scale;
  const h = logo.height * scale;
  return {
    type: 'image',
    name: 'logo',
    frame: frameOf({
      x: side === 'left' ? box.x : box.x + box.w - w,
      y: box.y + (box.h - h) / 2,
      w,
      h,
    }),
    figures: [],
    mime: logo.mime,
    data: logo.data,
    alt: logo.alt,
  };
}
