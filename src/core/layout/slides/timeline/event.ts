import type { SlideOf } from '../../../model/slide';
import type { LayoutContext } from '../../context';
import { richRuns } from '../../text/rich-runs';
import { leadings, type ParagraphDraft } from '../../text/set-text';
import { bodyStyle, styledRun } from '../../text/text-style';

type TimelineEvent = SlideOf<'timeline'>['events'][number];

/** An event of a timeline in the order in which it is shown. */
export interface Event extends TimelineEvent {
  /** Place in the slide's own list, for the field path. */
  readonly index: number;
}

/** The date in bold, at a size in points. */
export const whenDraft = (event: Event, size: number): ParagraphDraft => ({
  runs: [
    styledRun(event.when, bodyStyle(size, { bold: true, colour: 'ink' }), {
      field: `events.${event.index}.when`,
    }),
  ],
  leading: leadings.tight,
});

/** What happened, at a size in points. */
export const textDraft = (event: Event, size: number, context: LayoutContext): ParagraphDraft => ({
  runs: richRuns(event.text, bodyStyle(size), { field: `events.${event.index}.text` }, context),
  leading: leadings.body,
});
