import { finds } from '../../../model/finds';
import type { PdfRule } from '../pdf-rule';

/** Every font is in the file, so that it looks the same everywhere. */
export const fontsEmbedded: PdfRule = ({ file: { pages } }) => {
  const absent = new Set(pages.flatMap(({ fonts }) => fonts.flatMap(({ name, embedded }) => (embedded ? [] : [name]))));
  return [...absent].map((name) => ({
    ...finds('fonts-embedded', name),
    severity: 'warning' as const,
    place: {},
    actual: 'not embedded',
    expected: 'embedded',
  }));
};
