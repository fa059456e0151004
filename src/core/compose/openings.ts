import type { Slide } from '../model/slide';
import type { Outcome } from './taken';

/**
 * The slides of a deck in order. A section whose opening slide was left out opens at the next slide
 * that was made; of several slides from one slot only the first opens it.
 */
export function opened(outcomes: readonly Outcome[]): readonly Slide[] {
  let waiting: string | null = null;
  let last: string | null = null;
  return outcomes.flatMap(({ wanted, result }) => {
    if (wanted.section !== null && wanted.section !== last) {
      waiting = wanted.section;
      last = wanted.section;
    }
    if (result.outcome === 'dropped') return [];
    return result.slides.map((slide): Slide => {
      const section = waiting;
      waiting = null;
      return { ...slide, section };
    });
  });
}
