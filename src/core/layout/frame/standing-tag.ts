import { isOpen } from '../../model/open-places';
import type { Slide } from '../../model/slide';
import type { TextItem } from '../../scene/scene';
import type { LayoutContext } from '../context';
import { tint } from '../pieces/tint';
import { tagItem } from './marking';

/**
 * The tag under the marking: that a page still waits for its author, so that nobody takes it for a
 * finished one, else that it is the author's own. Whose claim the rest is says the source line.
 */
export function standingTag(slide: Slide, top: number, context: LayoutContext): TextItem | null {
  if (isOpen(slide)) return tagItem('standing', context.words.toComplete, { colour: 'ink', fill: tint('caution', 0.4, context.brand.palette), top }, 'caption', context);
  return slide.standing === 'judgement' ? tagItem('standing', context.words.judgement, { colour: 'ink', fill: 'mist', top }, 'caption', context) : null;
}
