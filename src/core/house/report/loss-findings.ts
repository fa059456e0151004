import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import type { Reading } from './findings-of';
import { note } from './note';

/** What the file holds that no deck takes over, by the names of its parts. */
const LEFT: readonly (readonly [RegExp, (count: number) => ReturnType<typeof finds>])[] = [
  [/^ppt\/slides\/[^/]+\.xml$/, (count) => finds('house-template:slides', count)],
  [/vbaProject\.bin$/i, () => finds('house-template:macros')],
  [/^ppt\/(activeX|ctrlProps|embeddings)\//, (count) => finds('house-template:embedded', count)],
  [/^customXml\/item\d+\.xml$/, () => finds('house-template:data')],
  [/^ppt\/(tags|comments|commentAuthors|handoutMasters)/, () => finds('house-template:comments')],
];

/** What is left behind, and what stays that one should know of. */
export function lossFindings({ entries, read, brand }: Reading): readonly Finding[] {
  const { dropped } = read;
  const count = (what: (typeof dropped)[number]['what']): number => dropped.filter((one) => one.what === what).length;
  const [links, objects, pictures] = [count('link'), count('object'), count('picture')];
  const fonts = entries.filter((name) => /^ppt\/fonts\/[^/]+\.fntdata$/.test(name)).length;
  return [
    ...LEFT.flatMap(([pattern, found]) => {
      const count = entries.filter((name) => pattern.test(name)).length;
      return count === 0 ? [] : [note('house.package', found(count), String(count), '0')];
    }),
    ...(links === 0 ? [] : [note('house.package', finds('house-template:links', links), String(links), '0')]),
    ...(objects === 0 ? [] : [note('house.package', finds('house-template:objects', objects), String(objects), '0')]),
    ...(pictures === 0 ? [] : [note('house.package', finds('house-template:pictures', pictures), String(pictures), '0')]),
    ...(fonts === 0 || brand.house === undefined ? [] : [note('house.package', finds('house-template:fonts', fonts), String(fonts), String(fonts))]),
  ];
}
