import type { Brand, FontFace } from '../../../core/model/brand';
import { strings } from '../../strings';
import { Chooser } from '../../ui/chooser';
import { Section } from '../editor/section';
import type { ChangeBrand } from './brand-screen';

const words = strings.brand;

/** The faces that come with the app, each as wide to the unit as the Office face it stands for. */
const faces: readonly FontFace[] = [
  { face: 'Carlito', office: 'Calibri' },
  { face: 'Caladea', office: 'Cambria' },
  { face: 'Arimo', office: 'Arial' },
  { face: 'Tinos', office: 'Times New Roman' },
];

interface FontFieldsProps {
  readonly fonts: Brand['fonts'];
  readonly change: ChangeBrand;
}

/** The fonts of headings and of text. */
export const FontFields = ({ fonts, change }: FontFieldsProps) => (
  <Section name={words.fonts} hint={words.fontsHint}>
    <div className="form-row">
      {(['heading', 'body'] as const).map((place) => (
        <Chooser
          key={place}
          label={words.fontPlaces[place]}
          value={fonts[place].face}
          options={faces.map(({ face, office }) => ({ id: face, name: office, hint: words.drawnWith(face) }))}
          onChange={(id) => {
            const font = faces.find(({ face }) => face === id);
            if (font !== undefined && font.face !== fonts[place].face)
              change(`fonts.${place}`, (one) => ({ ...one, fonts: { ...one.fonts, [place]: font } }));
          }}
        />
      ))}
    </div>
  </Section>
);
