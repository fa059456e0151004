import type { StoryWords } from '../../model/framing/story-words';
import { fillRich } from '../../model/framing/fill';
import { derivation } from '../../model/derivation';
import type { Figure } from '../../model/figure';
import type { Takeaway } from './chart-takeaway';

/** From twice on, people say how often; below, by how many percent. */
const TWICE = 2;
/** A change of less than this share is no news. */
const STILL = 0.01;

/** 'The last value is 6.6 times the first': first and last in order of time. Shares move by points: they get no percent of a percent. */
export function trendTakeaway(figures: readonly Figure[], id: string, words: StoryWords['takeaways']): Takeaway | null {
  const [first, last] = [figures[0], figures[figures.length - 1]];
  if (first === undefined || last === undefined) return null;
  const ratio = last.value / first.value;
  if (ratio >= TWICE && first.kind !== 'percent') {
    const times = derivation(`${id}-times`, 'multiple', [last, first], words.changeName);
    return { text: fillRich(words.lastTimesFirst, { times: [{ type: 'figure', id: times.id, form: 'value' }] }), derivations: [times] };
  }
  if (Math.abs(ratio - 1) < STILL) return null;
  const change = derivation(`${id}-change`, first.unit === '%' ? 'difference' : 'growth', [last, first], words.changeName);
  return {
    text: fillRich(ratio > 1 ? words.rise : words.change, { change: [{ type: 'figure', id: change.id, form: 'value' }] }),
    derivations: [change],
  };
}
