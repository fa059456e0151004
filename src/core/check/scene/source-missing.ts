import { finds } from '../../model/finds';
import type { SceneRule } from './scene-rule';

/** A slide that shows numbers of the ledger and does not say where they come from. */
export const sourceMissing: SceneRule = ({ slide }) => {
  if (slide.kind === 'cover' || slide.kind === 'divider' || slide.kind === 'sources') return [];
  const shows = slide.items.some(({ figures }) => figures.length > 0);
  const says = slide.items.some((item) => item.type === 'text' && item.role === 'source');
  if (!shows || says) return [];
  return [
    {
      ...finds('source-missing', slide.title),
      severity: 'warning',
      place: { slide: slide.slide, field: 'source' },
      actual: 'no source line',
      expected: 'who says so, and where',
    },
  ];
};
