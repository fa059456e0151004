import type { Brand } from '../../../core/model/brand';
import { HOUSE_ROLES, type HouseRole } from '../../../core/model/house';
import { strings } from '../../strings';
import { Chooser } from '../../ui/chooser';
import { Section } from '../editor/section';
import type { ChangeBrand } from './brand-screen';

const words = strings.brand;

interface LayoutFieldsProps {
  readonly brand: Brand;
  readonly change: ChangeBrand;
}

/** Which layouts of the house's own template slides are written on; nothing for a brand without one. */
export function LayoutFields({ brand, change }: LayoutFieldsProps) {
  const { house } = brand;
  if (house === undefined) return null;
  const put = (role: HouseRole, part: string): void =>
    change(`house.${role}`, (one) =>
      one.house === undefined ? one : { ...one, house: { ...one.house, roles: { ...one.house.roles, [role]: part } } },
    );
  return (
    <Section name={words.layouts} hint={words.layoutsHint(house.file)}>
      <div className="form-grid">
        {HOUSE_ROLES.map((role) => (
          <Chooser
            key={role}
            label={words.layoutRoles[role]}
            value={house.roles[role]}
            options={house.layouts.map(({ part, name }) => ({ id: part, name }))}
            onChange={(part) => part !== house.roles[role] && put(role, part)}
          />
        ))}
      </div>
    </Section>
  );
}
