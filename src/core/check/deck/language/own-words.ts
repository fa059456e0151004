import type { Slide } from '../../../model/slide';
import { slideTexts } from '../../../model/slide-texts';
import { withQuotations } from '../../../model/framing/quote-marks';

/** Words that the author answers for, with the field they stand in. */
export interface OwnWords {
  readonly field: string;
  readonly text: string;
}

/** True for a slide that says what the author thinks or wrote, not what the source does. */
export const isOwn = ({ standing, origin, kind }: Slide): boolean =>
  kind !== 'quotation' && (standing === 'judgement' || origin.edited || origin.templateSlide === null);

/** What stands in quotation marks is somebody else's. */
const withoutQuotations = (text: string): string => withQuotations(text, () => ' ');

/** Where a number of the ledger stands in running words. */
const NUMBER = '#';

/**
 * The texts of a slide that are the author's own. A pointer into the ledger reads as `#`, and a
 * prompt as nothing, so that a rule sees whole sentences. The source's own slides give none.
 */
export function ownWords(slide: Slide): readonly OwnWords[] {
  if (!isOwn(slide)) return [];
  const texts = slideTexts(slide)
    .filter(({ field }) => field !== 'source')
    .map(({ field, text }) => ({
      field,
      text: withoutQuotations(text.map((span) => (span.type === 'text' ? span.text : span.type === 'figure' ? NUMBER : '')).join('')),
    }));
  return [...texts, { field: 'notes', text: slide.notes }];
}

/** Sentences of a text, without what ends them. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/[.!?;]\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
