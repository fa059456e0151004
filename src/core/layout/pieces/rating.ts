import type { Rating } from '../../model/slide';
import type { TextRun } from '../../scene/scene';
import { bodyStyle, styledRun } from '../text/text-style';

/** Filled dots say the rating without colour; the word says it without dots. */
const ratings = {
  high: { dots: '●●●', word: 'High', colour: 'danger' },
  medium: { dots: '●●○', word: 'Medium', colour: 'ink' },
  low: { dots: '●○○', word: 'Low', colour: 'accent' },
} as const;

/** A rating as dots and word; one that is still to be given stands as a prompt. */
export function ratingRuns(rating: Rating, size: number, field: string): readonly TextRun[] {
  if (rating === 'unrated') {
    return [styledRun('[to rate]', bodyStyle(size, { italic: true, colour: 'quiet' }), { field })];
  }
  const { dots, word, colour } = ratings[rating];
  return [
    styledRun(`${dots} `, bodyStyle(size, { colour }), { field }),
    styledRun(word, bodyStyle(size, { bold: true, colour }), { field }),
  ];
}
