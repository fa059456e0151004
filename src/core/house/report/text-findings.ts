import type { Brand } from '../../model/brand';
import { contrastRatio, leastContrast } from '../../model/contrast';
import type { Finding } from '../../model/finding';
import { groundBehind } from '../../model/ground-behind';
import type { HousePlaceholder } from '../../model/house';
import { readableInk } from '../../model/readable-ink';
import type { HouseBox } from '../layouts/box';
import type { DescribedLayout } from '../layouts/describe-layout';
import { note } from './note';

/** Texts of a layout that are written in another colour than the layout's. */
export function unread({ layout }: DescribedLayout, name: string, palette: Brand['palette']): readonly Finding[] {
  return textsOf(layout).flatMap(({ called, placeholder }) => {
    const ink = readableInk(placeholder, layout, palette);
    const { colour } = placeholder.text;
    if (ink === colour) return [];
    const behind = groundBehind(placeholder.box, layout).join(' and ');
    return [note('house.layouts', `${name} sets its ${called} in ${colour}, which is hard to read on ${behind}; it is written in ${ink}.`, colour, ink, 'WCAG 2.1 AA asks 4.5:1 of text. “Reset slide” brings the layout’s colour back.')];
  });
}

/** Texts that may lie on a shape or picture which they do not stand out from: only for rectangles is a colour chosen. */
export function acrossArt({ layout, backdrop }: DescribedLayout, name: string, palette: Brand['palette']): readonly Finding[] {
  const places = [
    ...textsOf(layout).map(({ called, placeholder }) => ({ called, box: placeholder.box, ink: readableInk(placeholder, layout, palette) })),
    ...(layout.bodies.length === 0 && layout.subtitle === null ? [{ called: 'content', box: layout.content, ink: palette.text }] : []),
  ];
  const across = places.flatMap(({ called, box, ink }) =>
    backdrop.art.some((art) => liesOn(art.box, box) && (art.colour === null || contrastRatio(ink, art.colour) < leastContrast)) ? [called] : [],
  );
  if (across.length === 0) return [];
  const words = [...new Set(across)];
  const list = words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
  return [
    note(
      'house.layouts',
      `${name} paints shapes or pictures where its ${list} may stand; text can be hard to read there.`,
      list ?? '',
      'text clear of shapes that are no rectangles',
      'Choose another layout in the brand, or move the shapes in the template. Look at the preview before you export.',
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
const textsOf = (layout: DescribedLayout['layout']): readonly { readonly called: string; readonly placeholder: HousePlaceholder }[] =>
  (
    [
      ['title', layout.title],
      ['subtitle', layout.subtitle],
      ...layout.bodies.map((body) => ['text', body] as const),
      ['footer', layout.footer],
      ['date', layout.date],
      ['slide number', layout.number],
    ] as const
  ).flatMap(([called, placeholder]) => (placeholder === null ? [] : [{ called, placeholder }]));
