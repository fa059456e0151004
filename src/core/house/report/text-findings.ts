import type { Brand } from '../../model/brand';
import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import { groundBehind } from '../../model/ground-behind';
import type { HousePlaceholder } from '../../model/house';
import { isReadable, readableInk } from '../../model/readable-ink';
import type { TextPlace } from '../../model/wordings/findings-house';
import type { HouseBox } from '../layouts/box';
import type { DescribedLayout } from '../layouts/describe-layout';
import { note } from './note';

/** Texts of a layout that are written in another colour than the layout's. */
export function unread({ layout }: DescribedLayout, name: string, palette: Brand['palette']): readonly Finding[] {
  return textsOf(layout).flatMap(({ called, placeholder }) => {
    const ink = readableInk(placeholder, layout, palette);
    const { colour } = placeholder.text;
    if (ink === colour || !isReadable(placeholder.box, layout)) return [];
    const behind = [...new Set(groundBehind(placeholder.box, layout))];
    return [note('house.layouts', finds('house-template:unread', name, called, colour, behind, ink), colour, ink)];
  });
}

/** Places for text with paint in them on which no one colour reads throughout, and those across pictures, whose colours are not known. */
export function acrossArt({ layout }: DescribedLayout, name: string): readonly Finding[] {
  const pictures = layout.grounds.filter(({ colours }) => colours.length === 0);
  const across = textsOf(layout).flatMap(({ called, placeholder: { box } }) => (!isReadable(box, layout) || pictures.some((picture) => liesOn(picture.box, box)) ? [called] : []));
  if (across.length === 0) return [];
  const words = [...new Set(across)];
  return [note('house.layouts', finds('house-template:across-art', name, words), words.join(', '), 'text clear of shapes and pictures', 'warning')];
}

/** A sliver at the edge of a place for text seldom meets a word. */
const SLIVER = 0.02;
/** A picture behind all of a text is the house's ground for it. */
const WHOLE = 0.98;

const liesOn = (art: HouseBox, text: HouseBox): boolean => {
  const w = Math.min(art.x + art.w, text.x + text.w) - Math.max(art.x, text.x);
  const h = Math.min(art.y + art.h, text.y + text.h) - Math.max(art.y, text.y);
  const share = w > 0 && h > 0 ? (w * h) / Math.max(1, text.w * text.h) : 0;
  return share > SLIVER && share < WHOLE;
};

/** The layout's places for text, by what a person calls them. */
const textsOf = (layout: DescribedLayout['layout']): readonly { readonly called: TextPlace; readonly placeholder: HousePlaceholder }[] =>
  (
    [
      ['title', layout.title],
      ['subtitle', layout.subtitle],
      // Where its texts cannot be read at all, running text is written as other content is.
      ...(layout.bodies.every(({ box }) => isReadable(box, layout)) ? layout.bodies.map((body) => ['text', body] as const) : []),
      ['footer', layout.footer],
      ['date', layout.date],
      ['slide number', layout.number],
    ] as const
  ).flatMap(([called, placeholder]) => (placeholder === null ? [] : [{ called, placeholder }]));
