import { tag } from '../xml/markup';
import { descend } from '../xml/tree';
import type { SlideRepair } from './slide-repair';

const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

/**
 * A vector picture is shown from its SVG; the bitmap that the format wants beside it, for readers
 * that know no SVG, is the see-through point that stands in its relationship.
 */
export const pictures: SlideRepair = ({ objects }) => {
  for (const { plan, element } of objects) {
    if (plan.item.type !== 'image' || plan.item.mime !== 'image/svg+xml') continue;
    const blip = descend(element, 'p:blipFill', 'a:blip');
    blip.children = [svgExtension(blip.attributes.get('r:embed') ?? '')];
  }
};

/** Beside a bitmap's relationship, the one of the vectors it stands in for. */
export const svgExtension = (bitmap: string): string =>
  tag(
    'a:extLst',
    {},
    tag('a:ext', { uri: SVG_EXTENSION }, tag('asvg:svgBlip', { 'xmlns:asvg': SVG_NAMESPACE, 'r:embed': `${bitmap}svg` })),
  );
