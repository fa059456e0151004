import type { Brand } from '../../model/brand';
import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import type { FontChoice } from '../fonts';
import type { ReadHouse } from '../house-of';
import type { HouseTheme } from '../theme';
import { layoutFindings } from './layout-findings';
import { lossFindings } from './loss-findings';
import { note } from './note';

/** Everything there is to say of a template. */
export interface Reading {
  readonly brand: Brand;
  readonly theme: HouseTheme;
  readonly fonts: { readonly heading: FontChoice; readonly body: FontChoice };
  readonly read: ReadHouse;
  /** Names of all that is in the file. */
  readonly entries: readonly string[];
  readonly tooLarge: boolean;
}

/** What of a template is used, how, and what is not; in the order in which a person would ask. */
export const findingsOf = (reading: Reading): readonly Finding[] => [
  ...layoutFindings(reading),
  ...lossFindings(reading),
  ...fontFindings(reading),
  ...lookFindings(reading),
];

function fontFindings({ theme, fonts, brand }: Reading): readonly Finding[] {
  const kept = brand.house !== undefined;
  return [
    { field: 'fonts.heading', named: theme.headingFont, choice: fonts.heading },
    { field: 'fonts.body', named: theme.bodyFont, choice: fonts.body },
  ]
    .filter(({ choice }) => !choice.exact)
    .map(({ field, named, choice }) =>
      note(
        field,
        kept ? finds('house-template:font-kept', named, choice.font.face) : finds('house-template:font-replaced', named, choice.font.office),
        named,
        choice.font.office,
      ),
    );
}

const lookFindings = ({ theme, brand }: Reading): readonly Finding[] => {
  const accent = theme.colours.accent1;
  return [
    ...(accent === undefined || accent === brand.palette.accent
      ? []
      : [note('palette.accent', finds('house-template:accent', accent, brand.palette.accent), accent, brand.palette.accent)]),
    ...(brand.logo.onLight === null && brand.house === undefined
      ? [note('logo', finds('house-template:no-logo'), 'none', 'a small PNG or JPEG on the master')]
      : []),
  ];
};
