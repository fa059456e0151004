import type { NumberStyle } from '../../../core/model/brand';
import { strings } from '../../strings';
import { Chooser } from '../../ui/chooser';
import { Section } from '../editor/section';
import type { ChangeBrand } from './brand-screen';

const words = strings.brand;

interface NumberFieldsProps {
  readonly style: NumberStyle;
  readonly change: ChangeBrand;
}

type Options = { readonly [K in keyof NumberStyle]: readonly { readonly id: NumberStyle[K]; readonly name: string }[] };

const options: Options = {
  magnitude: [
    { id: 'short', name: '740m' },
    { id: 'long', name: '740 million' },
  ],
  currency: [
    { id: 'code', name: 'EUR 740' },
    { id: 'symbol', name: '€740' },
  ],
  decimal: [
    { id: '.', name: '47.8' },
    { id: ',', name: '47,8' },
  ],
  grouping: [
    { id: ',', name: '21,750' },
    { id: '.', name: '21.750' },
    { id: ' ', name: '21 750' },
    { id: "'", name: "21'750" },
    { id: '', name: '21750' },
  ],
};

const fields = ['magnitude', 'currency', 'decimal', 'grouping'] as const;

/** How numbers are written on slides. A sign cannot both group and divide. */
export function NumberFields({ style, change }: NumberFieldsProps) {
  const put = (field: keyof NumberStyle, id: string): void =>
    change(`numbers.${field}`, (one) => ({ ...one, numbers: withoutClash({ ...one.numbers, [field]: id }, field) }));
  return (
    <Section name={words.numbers} hint={words.numbersHint}>
      <div className="form-grid">
        {fields.map((field) => (
          <Chooser
            key={field}
            label={words.numberFields[field]}
            value={style[field]}
            options={options[field]}
            onChange={(id) => id !== style[field] && put(field, id)}
          />
        ))}
      </div>
    </Section>
  );
}

/** '1.250.5' would be read by nobody: the sign that was not just chosen gives way. */
function withoutClash(style: NumberStyle, chosen: keyof NumberStyle): NumberStyle {
  if (style.decimal !== style.grouping) return style;
  return chosen === 'grouping'
    ? { ...style, decimal: style.grouping === ',' ? '.' : ',' }
    : { ...style, grouping: style.decimal === ',' ? '.' : ',' };
}
