import type { Pair } from '../said';

/** What a written file should say of itself. */
export type FileProperty = 'title' | 'language';

const WORDS_BACK = 'A number must lead back to its exact words.';
const ANOTHER = 'It was edited or saved again since, or it is another article.';
const CHANGED = 'It was typed or changed after the deck was made, or was never in the source.';
const LEAVES = 'It leaves the house with the file.';
const DRAFT = 'A draft is not for circulation.';
const DRAWN = 'Its values were changed after the deck was written; the label beside may still say the old one.';
const NO_TITLE = 'The outline view and screen readers know a slide by its title.';
const READ_BACK = 'A file that another program cannot open is worse than none.';

/** What is to be said of a written file, in English. */
export const verifyFindings = {
  'draft-marked:all': (): Pair => ['Every slide says DRAFT: errors stood in the deck when it was written.', DRAFT],
  'draft-marked:some': (marked: number, of: number): Pair => [`${marked} of ${of} slides say DRAFT; from the others it was taken off.`, DRAFT],
  'number-altered': (was: string, is: string): Pair => [`“${was}” was changed to “${is}”.`, 'The number was changed after the deck was written; its source still says what it said.'],
  'file-named': (property: FileProperty): Pair => [`The file’s properties state no ${property}.`, property === 'title' ? 'Screen readers and file lists go by it.' : 'A screen reader must know how to pronounce it.'],
  'fonts-embedded': (font: string): Pair => [`The font ${font} is not in the file.`, 'A reader without it shows another, and the lines no longer fit.'],
  'fonts-known': (fonts: readonly string[]): Pair => [`Text is set in ${fonts.join(', ')}, which the deck’s theme does not name.`, 'On a machine without that font it is set in another, and its lines break elsewhere.'],
  'neutral-properties': (said: string): Pair => [`The file says “${said}”.`, LEAVES],
  'numbers-traced:unlisted': (quote: string): Pair => [`“${quote}” is not in the file’s list of sources.`, CHANGED],
  'numbers-traced:unknown': (quote: string): Pair => [`“${quote}” is not in the file’s ledger.`, CHANGED],
  'numbers-traced:in-passage': (quote: string): Pair => [`“${quote}” stands in a passage that the notes quote; the file’s list of sources names what its slides show.`, 'Compare it with the article.'],
  'numbers-traced:unhedged': (quote: string): Pair => [`“${quote}” has lost the qualifier that its source gives it.`, CHANGED],
  'page-readable': (): Pair => ['This page holds no text.', 'Neither a screen reader nor this check can read a picture.'],
  'source-unchanged:one': (article: string): Pair => [`${article} is not, byte by byte, the article this deck was made from.`, ANOTHER],
  'source-unchanged:several': (article: string): Pair => [`${article} is not, byte by byte, an article this deck was made from.`, ANOTHER],
  'source-unchanged:gone': (quote: string): Pair => [`“${quote}” is not in the article.`, WORDS_BACK],
  'source-unchanged:moved': (quote: string): Pair => [`“${quote}” stands elsewhere in the article now.`, WORDS_BACK],
  'source-unchanged:elsewhere': (quotes: number): Pair => [`${quotes} of the quotes are of another article: this deck was made from several.`, 'Verify it against each of them.'],
  'tagged': (): Pair => ['The PDF is not tagged.', 'A screen reader has to guess titles, tables and the order of reading. A current Electron writes tags.'],
  'alternative-text': (kind: string): Pair => [`This ${kind} has no alternative text.`, 'Who cannot see it is told nothing.'],
  'chart-drawn:gone': (quote: string): Pair => [`The chart does not draw “${quote}” any more.`, DRAWN],
  'chart-drawn:other': (drawn: number, quote: string): Pair => [`The chart draws ${drawn} where the ledger has “${quote}”.`, DRAWN],
  'chart-workbook:none': (): Pair => ['This chart has no workbook; it cannot be edited.', 'Who gets the deck must be able to see and change the values.'],
  'chart-workbook:other': (drawn: string, kept: string, cell: string): Pair => [`The chart draws “${drawn}” where its workbook has “${kept}” (cell ${cell}).`, '“Edit data” would change the picture.'],
  'numbers-kept:quote': (quote: string): Pair => [`This object was made to show “${quote}” and does not show it any more.`, 'The number was changed or removed after the deck was written.'],
  'numbers-kept:value': (value: number): Pair => [`This object was made to show ${value} and does not show it any more.`, 'The number was changed or removed after the deck was written.'],
  'numbers-removed': (quote: string, slide: string): Pair => [`“${quote}” was on slide ${slide} when the deck was written, and is on none now.`, 'What was taken out may be what the rest needs to be read rightly.'],
  'objects-editable': (): Pair => ['A picture stands where a chart or a table should.', 'Its numbers can neither be read back nor corrected.'],
  'package-whole': (part: string): Pair => [`The file refers to ${part}, which is not in it.`, 'PowerPoint offers to repair such a file, and may drop what it cannot resolve.'],
  'slide-titles': (): Pair => ['This slide has no title.', NO_TITLE],
  'written-file:unread': (file: string, why: string): Pair => [`${file} was written but does not read back as it should: ${why}.`, READ_BACK],
  'written-file:slides': (file: string, found: number, wanted: number): Pair => [`${file} was written but reads back with ${found} of ${wanted} slides.`, READ_BACK],
};
