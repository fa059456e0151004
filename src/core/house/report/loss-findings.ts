import type { Finding } from '../../model/finding';
import type { Reading } from './findings-of';
import { note } from './note';

/** What the file holds that no deck takes over, by the names of its parts. */
const LEFT: readonly (readonly [RegExp, (count: number) => string, string])[] = [
  [/^ppt\/slides\/[^/]+\.xml$/, (count) => `Its own ${count === 1 ? 'slide is' : `${count} slides are`} left out.`, 'A deck holds only what was written for it.'],
  [/vbaProject\.bin$/i, () => 'Its macros are left out.', 'A program in a file is a danger to whoever opens it.'],
  [/^ppt\/(activeX|ctrlProps|embeddings)\//, (count) => `${count === 1 ? 'An embedded object is' : `${count} embedded objects are`} left out.`, 'What is inside them cannot be looked at.'],
  [/^customXml\/item\d+\.xml$/, () => 'Data that other programs keep in the template is left out.', 'It may name people, projects and places.'],
  [/^ppt\/(tags|comments|commentAuthors|handoutMasters)/, () => 'Comments, tags and the handout master are left out.', 'They may name people, and decks have no use for them.'],
];

/** What is left behind, and what stays that one should know of. */
export function lossFindings({ entries, read, brand }: Reading): readonly Finding[] {
  const { dropped } = read;
  const count = (what: (typeof dropped)[number]['what']): number => dropped.filter((one) => one.what === what).length;
  const [links, objects, pictures] = [count('link'), count('object'), count('picture')];
  const fonts = entries.filter((name) => /^ppt\/fonts\/[^/]+\.fntdata$/.test(name)).length;
  return [
    ...LEFT.flatMap(([pattern, message, why]) => {
      const found = entries.filter((name) => pattern.test(name)).length;
      return found === 0 ? [] : [note('house.package', message(found), String(found), '0', why)];
    }),
    ...(links === 0 ? [] : [note('house.package', `${links === 1 ? 'A link' : `${links} links`} from masters and layouts to other files or addresses ${links === 1 ? 'is' : 'are'} left out.`, String(links), '0', 'Opening the deck would make a request.')]),
    ...(objects === 0 ? [] : [note('house.package', `${objects === 1 ? 'An object' : `${objects} objects`} on masters and layouts ${objects === 1 ? 'is' : 'are'} left out: only shapes, pictures and text are taken over.`, String(objects), '0', 'Charts, films, sounds and embedded documents bring parts that cannot be checked.')]),
    ...(pictures === 0 ? [] : [note('house.package', `${pictures === 1 ? 'A picture' : `${pictures} pictures`} could not be read and ${pictures === 1 ? 'is' : 'are'} left out.`, String(pictures), '0', 'Its bytes are not those of a PNG, JPEG, GIF, BMP, TIFF or metafile.')]),
    ...(fonts === 0 || brand.house === undefined ? [] : [note('house.package', `${fonts === 1 ? 'An embedded font stays' : `${fonts} embedded fonts stay`} in the file.`, String(fonts), String(fonts), 'Preview and PDF cannot show it; its licence is the house’s to mind.')]),
  ];
}
