import { importBrand } from '../operations/brands';
import { wearBrand } from '../operations/library';
import { useApp, useSession } from '../state/context';
import { strings } from '../strings';
import { Chooser } from '../ui/chooser';
import type { IconName } from '../ui/icon';

const importing = 'import';

/** Which brand the deck wears. */
export function BrandChooser({ icon }: { readonly icon?: IconName }) {
  const app = useApp();
  const brands = useSession((session) => session.library.brands);
  const worn = useSession(({ briefing }) => briefing?.history.present.deck?.brand ?? briefing?.brandId ?? '');
  const wear = (brand: string): void => wearBrand(app, brand);
  return (
    <Chooser
      {...(icon !== undefined && { icon })}
      label={strings.deck.brand}
      value={worn}
      options={[
        ...brands.map(({ brand }) => ({ id: brand.id, name: brand.name })),
        { id: importing, name: strings.deck.importBrand },
      ]}
      onChange={(id) => {
        if (id !== importing) wear(id);
        else void importBrand(app).then((brand) => brand !== null && wear(brand));
      }}
    />
  );
}
