import type { Brand } from '../../model/brand';
import { contrastRatio, leastContrast } from '../../model/contrast';
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
    if (ink === colour) return [];
    return [note('house.layouts', finds('house-template:unread', name, called, colour, groundBehind(placeholder.box, layout), ink), colour, ink)];
  });
}

/** Texts that may lie on a shape or picture which they do not stand out from: only for rectangles is a colour chosen. */
export function acrossArt({ layout, backdrop }: DescribedLayout, name: string, palette: Brand['palette']): readonly Finding[] {
  const places: readonly { readonly called: TextPlace; readonly box: HouseBox; readonly ink: string }[] = [
    ...textsOf(layout).map(({ called, placeholder }) => ({ called, box: placeholder.box, ink: readableInk(placeholder, layout, palette) })),
    ...(layout.bodies.length === 0 && layout.subtitle === null ? [{ called: 'content' as const, box: layout.content, ink: palette.text }] : []),
  ];
  const across = places.flatMap(({ called, box, ink }) =>
    backdrop.art.some((art) => liesOn(art.box, box) && (art.colour === null || contrastRatio(ink, art.colour) < leastContrast)) ? [called] : [],
  );
  if (across.length === 0) return [];
  const words = [...new Set(across)];
  return [
    note(
      'house.layouts',
      finds('house-template:across-art', name, words),
      words.join(', '),
      'text clear of shapes that are no rectangles',
      'warning',
    ),
  ];
}

/** A sliver at the edge of a place for text seldom meets a word. */
const SLIVER = 0.02;

const liesOn = (art: HouseBox, text: HouseBox): boolean => {
  const w = Math.min(art.x + art.w, text.x + text.w) - Math.max(art.x, text.x);
  const h = Math.min(art.y + art.h, text.y + text.h) - Math.max(art.y, text.y);
  return w > 0 && h > 0 && w * h > SLIVER * text.w * text.h;
};

/** The layout's places for text, by what a person calls them. */
const textsOf = (layout: DescribedLayout['layout']): readonly { readonly called: Exclude<TextPlace, 'content'>; readonly placeholder: HousePlaceholder }[] =>
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
