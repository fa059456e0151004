import type { PageWords } from '../../model/framing/page-words';
import type { Rating } from '../../model/slide';
import type { TextRun } from '../../scene/scene';
import { bodyStyle, styledRun } from '../text/text-style';

/** Filled dots say the rating without colour; the word says it without dots. */
const ratings = {
  high: { dots: '●●●', colour: 'danger' },
  medium: { dots: '●●○', colour: 'ink' },
  low: { dots: '●○○', colour: 'accent' },
} as const;

/** A rating as dots and word; one that is still to be given stands as a prompt. */
export function ratingRuns(rating: Rating, size: number, field: string, words: PageWords): readonly TextRun[] {
  if (rating === 'unrated') {
    return [styledRun(words.toRate, bodyStyle(size, { italic: true, colour: 'quiet' }), { field })];
  }
  const { dots, colour } = ratings[rating];
  return [
    styledRun(`${dots} `, bodyStyle(size, { colour }), { field }),
    styledRun(words.ratings[rating], bodyStyle(size, { bold: true, colour }), { field }),
  ];
}
