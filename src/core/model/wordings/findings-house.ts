import type { HouseRole } from '../house';
import type { Pair } from '../said';

/** What a layout offers room for. */
export type Filled = 'title' | 'subtitle' | 'text' | 'texts' | 'footer' | 'date' | 'slide number';

/** Where a layout sets words. */
export type TextPlace = Exclude<Filled, 'texts'> | 'content';

const SLIDES: Readonly<Record<HouseRole, string>> = {
  cover: 'the cover',
  divider: 'section dividers',
  content: 'slides with figures, charts and tables',
  text: 'slides of running text',
  'two-texts': 'slides of two columns of text',
};

const CHOOSE = 'Another layout can be chosen in the brand.';
const TITLED = 'A slide without a title cannot be found in the outline or by a screen reader.';
const EXACT = 'Lines break exactly only in fonts whose widths are known.';

/** A name is only ever shown; it is the house's, and may be anything. Empty for none. */
const named = (name: string): string => (name === '' ? 'a layout without a name' : `“${name}”`);
/** 'title, text and footer' */
const listed = (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`);
const theme = (font: string): string => (font === '' ? 'of the theme' : font);
const some = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** What of a house's own template is used, how, and what is not, in English. */
export const houseFindings = {
  'house-template:too-large': (): Pair => ['The template is too large to travel in a brand; its colours and fonts are used.', 'A brand is one file that people pass on.'],
  'house-template:cramped': (): Pair => ['No layout leaves enough room below its title for figures and charts; the template’s colours and fonts are used, its layouts are not.', 'What does not fit would go on to slide after slide.'],
  'house-template:no-layouts': (): Pair => ['The template has no slide layouts; its colours and fonts are used.', TITLED],
  'house-template:no-titles': (): Pair => ['No layout of the template has a title; its colours and fonts are used.', TITLED],
  'house-template:made': (layout: string, role: HouseRole, filled: readonly Filled[], texts: number): Pair => [`${capital(named(layout))} is used for ${SLIDES[role]}: ${filled.map((one) => (one === 'texts' ? `${texts} texts` : one)).join(', ')}.`, CHOOSE],
  'house-template:lent': (layout: string, role: HouseRole): Pair => [`No layout is made for ${SLIDES[role]}; ${named(layout)} is used.`, CHOOSE],
  'house-template:avoided': (layouts: readonly string[], role: HouseRole): Pair => [`${capital(listed(layouts.map(named)))} ${layouts.length === 1 ? 'is' : 'are'} not used for ${SLIDES[role]}: on what ${layouts.length === 1 ? 'it paints' : 'they paint'} where text stands, no colour can be read.`, 'WCAG 2.1 AA asks a contrast of text, wherever it stands. Move the shapes in the template, or choose the layout in the brand all the same.'],
  'house-template:added': (): Pair => ['A layout of a title alone was added, as the template has none.', 'An empty text placeholder would come back with “Reset slide”.'],
  'house-template:restyled': (): Pair => ['The masters say nothing of how text is set; it is taken from their sample text.', 'So writes LibreOffice; PowerPoint would show plain text.'],
  'house-template:unused': (layout: string, placeholders: readonly string[]): Pair => [`${capital(named(layout))} has placeholders that decks leave empty: ${placeholders.join(', ')}.`, 'They do not show in a presentation, but “Reset slide” brings them back.'],
  'house-template:simplified': (layout: string, shapes: number): Pair => [`Preview and PDF show ${some(shapes, 'one shape', 'shapes')} of ${named(layout)} in a simpler form.`, 'PowerPoint shows the template as it is; metafiles, charts and rare shapes are only known to it.'],
  'house-template:panel': (layout: string): Pair => [`Nothing reads on all that ${named(layout)} paints behind its content; figures, charts and text stand on a white panel there.`, 'WCAG 2.1 AA asks 4.5:1 of text, wherever it stands.'],
  'house-template:picture-ground': (layouts: readonly string[]): Pair => [`A picture lies behind all of ${listed(layouts.map(named))}; text keeps the colours that the template gives it.`, 'Lectern does not look into pictures: whether the text reads on them is for you to see in the preview.'],
  'house-template:unread': (layout: string, place: TextPlace, colour: string, behind: readonly string[], ink: string): Pair => [`${capital(named(layout))} sets its ${place} in ${colour}, which is hard to read on ${behind.join(' and ')}; it is written in ${ink}.`, 'WCAG 2.1 AA asks 4.5:1 of text. “Reset slide” brings the layout’s colour back.'],
  'house-template:across-art': (layout: string, places: readonly TextPlace[]): Pair => [`${capital(named(layout))} paints shapes or pictures into the place of its ${listed(places)}; longer text runs over them and can be hard to read there.`, 'Each slide on which it does is named before the export. Choose another layout in the brand, or move the shapes in the template.'],
  'house-template:small-foot': (layout: string, points: number): Pair => [`${capital(named(layout))} sets its foot in ${points} pt, and so it stays.`, 'Smaller text cannot be read from the back of a room.'],
  'house-template:untitled': (layouts: readonly string[], more: number): Pair => [`Without a title placeholder, and so not used: ${layouts.map(named).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`, TITLED],
  'house-template:font-kept': (font: string, shown: string): Pair => [`The font ${theme(font)} stays in the file; preview and PDF show ${shown} in its place.`, EXACT],
  'house-template:font-replaced': (font: string, by: string): Pair => [`The font ${theme(font)} is replaced by ${by}.`, EXACT],
  'house-template:accent': (accent: string, used: string): Pair => [`The accent ${accent} is used as ${used}.`, 'As it is, it cannot be read as text on the background.'],
  'house-template:no-logo': (): Pair => ['No logo was found on the slide master.', 'A logo that stands only on a layout or a slide is not taken.'],
  'house-template:slides': (slides: number): Pair => [`Its own ${slides === 1 ? 'slide is' : `${slides} slides are`} left out.`, 'A deck holds only what was written for it.'],
  'house-template:macros': (): Pair => ['Its macros are left out.', 'A program in a file is a danger to whoever opens it.'],
  'house-template:embedded': (objects: number): Pair => [`${objects === 1 ? 'An embedded object is' : `${objects} embedded objects are`} left out.`, 'What is inside them cannot be looked at.'],
  'house-template:data': (): Pair => ['Data that other programs keep in the template is left out.', 'It may name people, projects and places.'],
  'house-template:comments': (): Pair => ['Comments, tags and the handout master are left out.', 'They may name people, and decks have no use for them.'],
  'house-template:links': (links: number): Pair => [`${some(links, 'A link', 'links')} from masters and layouts to other files or addresses ${links === 1 ? 'is' : 'are'} left out.`, 'Opening the deck would make a request.'],
  'house-template:objects': (objects: number): Pair => [`${some(objects, 'An object', 'objects')} on masters and layouts ${objects === 1 ? 'is' : 'are'} left out: only shapes, pictures and text are taken over.`, 'Charts, films, sounds and embedded documents bring parts that cannot be checked.'],
  'house-template:pictures': (pictures: number): Pair => [`${some(pictures, 'A picture', 'pictures')} could not be read and ${pictures === 1 ? 'is' : 'are'} left out.`, 'Its bytes are not those of a PNG, JPEG, GIF, BMP, TIFF or metafile.'],
  'house-template:fonts': (fonts: number): Pair => [`${fonts === 1 ? 'An embedded font stays' : `${fonts} embedded fonts stay`} in the file.`, 'Preview and PDF cannot show it; its licence is the house’s to mind.'],
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
