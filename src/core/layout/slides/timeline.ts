import { inOrderOfDate } from '../../model/iso-date';
import type { SlideOf } from '../../model/slide';
import type { LayoutContext } from '../context';
import type { BodyPage } from '../pieces/items';
import type { Event } from './timeline/event';
import { timelineAcross } from './timeline/timeline-across';
import { timelineDown } from './timeline/timeline-down';

const mostAcross = 6;

/** What happened when: along a line for a few short events, down the page for more. */
export function timelinePages(
  slide: SlideOf<'timeline'>,
  context: LayoutContext,
): readonly BodyPage[] {
  const events = inOrder(slide.events);
  const across =
    events.length < 2 || events.length > mostAcross ? null : timelineAcross(events, context);
  return across === null ? timelineDown(events, context) : [across];
}

/** By date where all have one; as given otherwise. */
function inOrder(events: SlideOf<'timeline'>['events']): readonly Event[] {
  const indexed = events.map((event, index) => ({ ...event, index }));
  if (indexed.some(({ date }) => date === null)) return indexed;
  return [...indexed].sort((a, b) => inOrderOfDate(a.date, b.date));
}
