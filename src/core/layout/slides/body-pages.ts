import { assertNever } from '../../model/result';
import type { Slide } from '../../model/slide';
import type { LayoutContext } from '../context';
import type { BodyPage } from '../pieces/items';
import { actorsPages } from './actors';
import { assumptionsPages } from './assumptions';
import { bigNumberPages } from './big-number';
import { bottomLinePages } from './bottom-line';
import { chartSlidePages } from './chart';
import { comparePages } from './compare';
import { contextPages } from './context';
import { controlGapPages } from './control-gap';
import { exposurePages } from './exposure';
import { figuresTablePages } from './figures-table';
import { flowPages } from './flow';
import { keyFiguresPages } from './key-figures';
import { legalBasisPages } from './legal-basis';
import { optionsPages } from './options';
import { purposePages } from './purpose';
import { quotationPages } from './quotation';
import { recommendationsPages } from './recommendations';
import { soWhatPages } from './so-what';
import { sourceComparisonPages } from './source-comparison';
import { sourcesPages } from './sources';
import { timelinePages } from './timeline';

/** Slides in the common frame; cover and divider fill the page by themselves. */
export type FramedSlide = Exclude<Slide, { kind: 'cover' | 'divider' }>;

/** The pages of one slide's body, at least one; one file a kind. */
export function bodyPages(slide: FramedSlide, context: LayoutContext): readonly BodyPage[] {
  switch (slide.kind) {
    case 'purpose':
      return purposePages(slide, context);
    case 'bottom-line':
      return bottomLinePages(slide, context);
    case 'key-figures':
      return keyFiguresPages(slide, context);
    case 'big-number':
      return bigNumberPages(slide, context);
    case 'chart':
      return chartSlidePages(slide, context);
    case 'compare':
      return comparePages(slide, context);
    case 'figures-table':
      return figuresTablePages(slide, context);
    case 'context':
      return contextPages(slide, context);
    case 'flow':
      return flowPages(slide, context);
    case 'timeline':
      return timelinePages(slide, context);
    case 'actors':
      return actorsPages(slide, context);
    case 'quotation':
      return quotationPages(slide, context);
    case 'legal-basis':
      return legalBasisPages(slide, context);
    case 'so-what':
      return soWhatPages(slide, context);
    case 'exposure':
      return exposurePages(slide, context);
    case 'control-gap':
      return controlGapPages(slide, context);
    case 'recommendations':
      return recommendationsPages(slide, context);
    case 'options':
      return optionsPages(slide, context);
    case 'assumptions':
      return assumptionsPages(slide, context);
    case 'source-comparison':
      return sourceComparisonPages(slide, context);
    case 'sources':
      return sourcesPages(slide, context);
    default:
      return assertNever(slide);
  }
}
