import { finds } from '../../model/finds';
import type { VerifyRule } from '../verify-rule';

/** Text is set in the fonts of the deck's own themes, so that changing the theme changes all of it. */
export const fontsKnown: VerifyRule = ({ fonts, themeFonts }) => {
  const strange = fonts.filter((font) => !font.startsWith('+') && !themeFonts.includes(font));
  if (themeFonts.length === 0 || strange.length === 0) return [];
  return [
    {
      ...finds('fonts-known', strange),
      severity: 'note',
      place: {},
      actual: strange.join(', '),
      expected: themeFonts.join(', '),
    },
  ];
};
