import { prompt } from '../model/rich-text';
import type { Slide } from '../model/slide';
import { blankSlide } from './blank-slide';
import { spliced } from './change';

/** Lists of a slide that an author may lengthen and shorten, in the order they are shown. */
const names = [
  ...['points', 'decisions', 'paragraphs', 'bullets', 'steps', 'events', 'actors', 'rows'],
  ...['risks', 'options', 'assumptions', 'gaps'],
];

const listIn = (slide: Slide, name: string): readonly unknown[] | null => {
  const value: unknown = Object.hasOwn(slide, name) ? slide[name as keyof Slide] : null;
  return Array.isArray(value) ? value : null;
};

/** The names of the slide's lists; rows that compare two sources follow from the articles. */
export const listsOf = (slide: Slide): readonly string[] =>
  slide.kind === 'source-comparison' ? [] : names.filter((name) => listIn(slide, name) !== null);

/** How many items a list holds; none when the slide has no such list. */
export const lengthOf = (slide: Slide, name: string): number => listIn(slide, name)?.length ?? 0;

/** One item of a list; undefined when the slide has no such list or item. */
export const itemOf = (slide: Slide, name: string, index: number): unknown => listIn(slide, name)?.[index];

/** The slide with one more item at the end of a list, prompts in it. */
export function withItem(slide: Slide, name: string): Slide {
  const list = listIn(slide, name);
  if (list === null || !listsOf(slide).includes(name)) return slide;
  const [blank] = listIn(blankSlide(slide.kind, slide.id), name) ?? [];
  return withList(slide, name, [...list, blank ?? prompt('Point')]);
}

/** The slide without one item of a list. */
export function withoutItem(slide: Slide, name: string, index: number): Slide {
  const list = listIn(slide, name);
  if (list === null || list[index] === undefined) return slide;
  return withList(slide, name, spliced(list, index, 1, []));
}

/** The slide with one item of a list moved by so many places; the same slide at either end. */
export function withItemMoved(slide: Slide, name: string, index: number, by: 1 | -1): Slide {
  const list = listIn(slide, name);
  const item: unknown = list?.[index];
  if (list === null || item === undefined || list[index + by] === undefined) return slide;
  return withList(slide, name, spliced(spliced(list, index, 1, []), index + by, 0, [item]));
}

/** The slide with one plain field of one item changed: a rating, a date in words. */
export function withItemField(slide: Slide, name: string, index: number, field: string, value: unknown): Slide {
  const list = listIn(slide, name);
  const item = list?.[index];
  if (list === null || typeof item !== 'object' || item === null || !Object.hasOwn(item, field)) return slide;
  return withList(slide, name, spliced(list, index, 1, [{ ...item, [field]: value }]));
}

const withList = (slide: Slide, name: string, list: readonly unknown[]): Slide =>
  ({ ...slide, [name]: list }) as Slide;
