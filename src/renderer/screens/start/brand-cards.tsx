import { duplicateBrand, editBrand, exportBrand, removeBrand, renameBrand } from '../../operations/brands';
import type { App } from '../../state/context';
import type { Library } from '../../state/session';
import { strings } from '../../strings';
import type { Act } from '../../ui/pointed-menu';
import type { Card } from './card-grid';
import { BrandPicture } from './pictures';

type Entry = Library['brands'][number];

const words = strings.library;

/** A brand as a card. */
export function brandCard(
  app: App,
  { origin, brand }: Entry,
  askName: (name: string, rename: (name: string) => void) => void,
): Card {
  const own: readonly Act[] = [
    {
      id: 'rename',
      name: words.renameAsk,
      icon: 'pencil',
      run: () => askName(brand.name, (name) => void renameBrand(app, brand, name)),
    },
    { id: 'remove', name: words.remove, icon: 'trash', danger: true, run: () => void removeBrand(app, brand) },
  ];
  const acts: readonly Act[] = [
    { id: 'edit', name: words.edit, icon: 'theme', run: () => editBrand(app, brand.id) },
    { id: 'duplicate', name: words.duplicate, icon: 'copy', run: () => void duplicateBrand(app, brand) },
    { id: 'export', name: words.exportAs, icon: 'export', run: () => void exportBrand(app, brand) },
  ];
  const { heading, body } = brand.fonts;
  return {
    id: brand.id,
    name: brand.name,
    hint: heading.office === body.office ? body.office : `${heading.office}, ${body.office}`,
    picture: <BrandPicture brand={brand} />,
    open: () => editBrand(app, brand.id),
    acts: origin === 'own' ? [...acts, ...own] : acts,
  };
}
