import { houseBrand } from '../../../src/core/house/house-brand';
import type { Brand } from '../../../src/core/model/brand';
import { block, officeTemplate } from './office-template';

const filled = (colour: string): string => `<a:solidFill>${colour}</a:solidFill>`;

/** The brand that a template becomes. */
export function brandFrom(bytes: Uint8Array, name = 'house.potx'): Brand {
  const read = houseBrand(bytes, name);
  if (!read.ok) throw new Error(read.failure.message);
  return read.value.brand;
}

/** Templates of different make, as brands. */
export const houses: readonly { readonly name: string; readonly brand: Brand }[] = [
  { name: 'as PowerPoint begins', brand: brandFrom(officeTemplate()) },
  {
    name: '4:3, two layouts, none of a title alone',
    brand: brandFrom(officeTemplate({ width: 720, height: 540, fonts: ['Arial', 'Arial'], layouts: ['title', 'obj'], shapes: block(20, [0, 0, 720, 14], filled('<a:schemeClr val="accent1"/>')) })),
  },
  {
    name: 'dark, with a foot in colour',
    brand: brandFrom(officeTemplate({ dark: true, titleSize: 32, shapes: block(20, [0, 500, 960, 40], filled('<a:schemeClr val="bg2"/>')) })),
  },
  { name: 'titles on a band of their own colour', brand: brandFrom(officeTemplate({ layouts: ['obj', 'secHead', 'twoObj', 'titleOnly'], shapes: block(20, [0, 0, 960, 134], filled('<a:schemeClr val="tx2"/>')) })) },
  { name: 'small, three masters, text that is not fitted', brand: brandFrom(officeTemplate({ width: 720, height: 405, titleSize: 28, autofit: false, masters: 3, fonts: ['Georgia', 'Segoe UI'] })) },
  {
    name: 'a page higher than wide',
    brand: brandFrom(officeTemplate({ width: 595, height: 842, titleSize: 24, shapes: block(20, [0, 0, 595, 40], filled('<a:schemeClr val="accent1"/>')) })),
  },
];
