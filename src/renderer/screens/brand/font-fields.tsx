import type { Brand } from '../../../core/model/brand';
import { strings } from '../../strings';
import { Section } from '../editor/section';
import type { ChangeBrand } from './brand-screen';
import { FontField } from './font-field';

const words = strings.brand;

interface FontFieldsProps {
  readonly fonts: Brand['fonts'];
  readonly change: ChangeBrand;
}

/** The fonts of headings and of text. */
export const FontFields = ({ fonts, change }: FontFieldsProps) => (
  <Section name={words.fonts} hint={words.fontsHint}>
    <div className="form-row">
      {(['heading', 'body'] as const).map((place) => (
        <FontField
          key={place}
          label={words.fontPlaces[place]}
          font={fonts[place]}
          onChange={(font) => change(`fonts.${place}`, (one) => ({ ...one, fonts: { ...one.fonts, [place]: font } }))}
        />
      ))}
    </div>
  </Section>
);
