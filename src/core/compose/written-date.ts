import { fill } from '../model/framing/fill';
import type { StoryWords } from '../model/framing/story-words';

/** '2023-07-14' → '14 July 2023' or '14. Juli 2023', as far as the date is stated. */
export function writtenDate(iso: string, { months, date }: StoryWords): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined || day === undefined) return [name, year].filter((part) => part !== undefined).join(' ');
  return fill(date, { day: Number(day), month: name, year });
}
