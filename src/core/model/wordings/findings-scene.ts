import type { ColourRole } from '../brand';
import type { Pair } from '../said';

/** What needs alternative text. */
export type SeenItem = 'chart' | 'table' | 'image';

/** What on a slide may be too long for its place. */
export type TightPlace =
  | 'title'
  | 'subtitle'
  | 'text'
  | 'text below the title'
  | 'line above the title'
  | 'source line'
  | 'footer'
  | 'date'
  | 'slide-number'
  | 'occasion'
  | 'line on who prepared it'
  | 'number'
  | 'number’s text'
  | 'card’s text'
  | 'chart’s heading'
  | 'takeaway';

const BEYOND = 'What does not fit is cut or unreadable on the slide. Shorten it or move it to another slide.';

/** What is to be said of slides as they are placed, and of a brand's colours, in English. */
export const sceneFindings = {
  'overflow:word': (word: string): Pair => [`“${word}” is wider than its column.`, BEYOND],
  'overflow:title': (lines: number): Pair => [`The title needs more than ${lines} lines.`, BEYOND],
  'overflow:place': (place: TightPlace): Pair => [`The ${place} is too long for its place.`, BEYOND],
  'overflow:house': (place: TightPlace): Pair => [`The ${place} is too long for its place on the house’s slide.`, BEYOND],
  'text-beyond-frame': (name: string, slide: string): Pair => [`The text of “${name}” on the slide “${slide}” is larger than its place.`, 'It would run over its neighbours or break differently in PowerPoint.'],
  'overlap': (first: string, second: string, slide: string): Pair => [`“${first}” and “${second}” lie on each other on the slide “${slide}”.`, 'Overlapping content cannot be read.'],
  'on-paint': (name: string, slide: string): Pair => [`“${name}” lies across a picture or shape of the house’s layout on the slide “${slide}”.`, 'Words and labels are lost on it. Choose another layout in the brand, or move the shape in the template.'],
  'outside-slide': (name: string, slide: string): Pair => [`“${name}” reaches beyond the edge of the slide “${slide}”.`, 'What lies beyond the edge is cut in print and on screen.'],
  'missing-title': (): Pair => ['A slide has no title.', 'Screen readers and the file’s outline name a slide by its title.'],
  'text-contrast': (text: string, colour: string, behind: string): Pair => [`“${text}” is hard to read: ${colour} on ${behind}.`, 'WCAG 2.1 AA asks 4.5:1 of text, 3:1 where it is large. Choose a darker or a lighter colour in the brand.'],
  'smallest-size': (name: string, slide: string, points: number): Pair => [`“${name}” on the slide “${slide}” is set in ${points} pt.`, 'Smaller text cannot be read from the back of a room.'],
  'missing-alt': (item: SeenItem, slide: string): Pair => [`The ${item} on the slide “${slide}” has no alternative text.`, 'Those who cannot see it have nothing else.'],
  'truncated-axis': (slide: string): Pair => [`The axis of the chart on the slide “${slide}” leaves zero out.`, 'Bars cut at the foot make small differences look large.'],
  'source-missing': (slide: string): Pair => [`The slide “${slide}” shows numbers and names no source.`, 'A number without a source cannot be defended.'],
  'too-much': (slide: string, words: number): Pair => [`The slide “${slide}” has ${words} words.`, 'Who reads does not listen.'],
  'brand-contrast': (on: ColourRole, colour: string, behind: ColourRole, ground: string): Pair => [`The colour for ${on} (${colour}) is too close to ${behind} (${ground}).`, 'Text that cannot be told from its ground is lost on a projector and to many readers.'],
};
