import type { Brand } from '../../../core/model/brand';
import { MarkingField } from '../../shell/marking-field';
import { strings } from '../../strings';
import { TextBox } from '../../ui/text-box';
import { Section } from '../editor/section';
import type { ChangeBrand } from './brand-screen';

const words = strings.brand;

/** What the house is called, and what stands on every slide. */
export const HouseFields = ({ brand, change }: { readonly brand: Brand; readonly change: ChangeBrand }) => (
  <Section name={words.house}>
    <TextBox
      label={words.name}
      value={brand.name}
      error={brand.name.trim() === '' ? words.nameMissing : null}
      onChange={(name) => change('name', (one) => ({ ...one, name }))}
    />
    <TextBox
      label={strings.deck.footer}
      value={brand.footer}
      onChange={(footer) => change('footer', (one) => ({ ...one, footer }))}
    />
    <MarkingField
      marking={brand.marking}
      onChange={(marking) => {
        // The field also tells what it was given.
        if (marking !== brand.marking) change('marking', (one) => ({ ...one, marking }));
      }}
    />
  </Section>
);
