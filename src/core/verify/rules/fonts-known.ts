import type { VerifyRule } from '../verify-rule';

/** Text is set in the fonts of the deck's own themes, so that changing the theme changes all of it. */
export const fontsKnown: VerifyRule = ({ fonts, themeFonts }) => {
  const strange = fonts.filter((font) => !font.startsWith('+') && !themeFonts.includes(font));
  if (themeFonts.length === 0 || strange.length === 0) return [];
  return [
    {
      rule: 'fonts-known',
      severity: 'note',
      place: {},
      message: `Text is set in ${strange.join(', ')}, which the deck’s theme does not name.`,
      actual: strange.join(', '),
      expected: themeFonts.join(', '),
      why: 'On a machine without that font it is set in another, and its lines break elsewhere.',
    },
  ];
};
