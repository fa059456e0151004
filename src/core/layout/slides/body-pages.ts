import type { Slide } from '../../model/slide';
import type { LayoutContext } from '../context';
import type { BodyPage } from '../pieces/items';
import { bottomLinePages } from './bottom-line';
import { chartSlidePages } from './chart';
import { contextPages } from './context';
import { keyFiguresPages } from './key-figures';
import { recommendationsPages } from './recommendations';
import { sourcesPages } from './sources';

/** Slides that fill the page by themselves have no body. */
export type FramedSlide = Exclude<Slide, { kind: 'cover' | 'divider' }>;

/** The pages of one slide's body, one file a kind. */
export function bodyPages(slide: FramedSlide, context: LayoutContext): readonly BodyPage[] {
  switch (slide.kind) {
    case 'bottom-line':
      return bottomLinePages(slide, context);
    case 'key-figures':
      return keyFiguresPages(slide, context);
    case 'chart':
      return chartSlidePages(slide, context);
    case 'context':
      return contextPages(slide, context);
    case 'recommendations':
      return recommendationsPages(slide, context);
    case 'sources':
      return sourcesPages(slide, context);
    default:
      return [{ items: [], overflow: [] }];
  }
}
