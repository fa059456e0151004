import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import type { BodyPage } from '../pieces/items';
import { numberedPoints } from '../pieces/numbered-points';

/** What the findings mean for the reader's own house, in order of weight. */
export const soWhatPages = (
  slide: SlideOf<'so-what'>,
  context: LayoutContext,
): readonly BodyPage[] => numberedPoints(slide.points, 'points', context.areas.body, context);
