import { useMemo } from 'react';
import { contrastsOf } from '../../../core/check/brand/check-brand';
import type { ColourRole, Palette } from '../../../core/model/brand';
import { strings } from '../../strings';
import { Section } from '../editor/section';
import type { ChangeBrand } from './brand-screen';
import { ColourField } from './colour-field';

const words = strings.brand;

/** The roles in the order in which a person thinks of them. */
const groups: readonly (readonly [keyof typeof words.colourGroups, readonly ColourRole[]])[] = [
  ['signals', ['accent', 'caution', 'danger']],
  ['words', ['ink', 'text', 'quiet', 'onDark']],
  ['grounds', ['background', 'mist', 'line', 'context']],
  ['cover', ['coverBackground', 'coverText', 'coverQuiet', 'coverAccent']],
];

interface ColourFieldsProps {
  readonly palette: Palette;
  readonly change: ChangeBrand;
}

/** Every colour by what it is for, with how well it can be read where it stands. */
export function ColourFields({ palette, change }: ColourFieldsProps) {
  const contrasts = useMemo(() => contrastsOf({ palette }), [palette]);
  const failing = contrasts.filter(({ ratio, least }) => ratio < least).length;
  return (
    <Section name={words.colours} hint={failing === 0 ? words.allReadable : words.unreadable(failing)}>
      {groups.map(([group, roles]) => (
        <fieldset key={group} className="colour-group">
          <legend className="label">{words.colourGroups[group]}</legend>
          {roles.map((role) => (
            <ColourField
              key={role}
              role={role}
              palette={palette}
              contrasts={contrasts.filter(({ on }) => on === role)}
              onChange={(colour) =>
                change(`palette.${role}`, (one) => ({ ...one, palette: { ...one.palette, [role]: colour } }))
              }
            />
          ))}
        </fieldset>
      ))}
    </Section>
  );
}
