import type { PdfRule } from '../pdf-rule';

/** Every font is in the file, so that it looks the same everywhere. */
export const fontsEmbedded: PdfRule = ({ file: { pages } }) => {
  const absent = new Set(pages.flatMap(({ fonts }) => fonts.flatMap(({ name, embedded }) => (embedded ? [] : [name]))));
  return [...absent].map((name) => ({
    rule: 'fonts-embedded',
    severity: 'warning' as const,
    place: {},
    message: `The font ${name} is not in the file.`,
    actual: 'not embedded',
    expected: 'embedded',
    why: 'A reader without it shows another, and the lines no longer fit.',
  }));
};
