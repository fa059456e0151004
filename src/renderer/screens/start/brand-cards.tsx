import { duplicateBrand, editBrand, exportBrand, removeBrand, renameBrand } from '../../operations/brands';
import type { App } from '../../state/context';
import type { Library } from '../../state/session';
import type { Card } from './card-grid';
import { keptActs, type AskName } from './kept-acts';
import { BrandPicture } from './pictures';

type Entry = Library['brands'][number];

/** A brand as a card. */
export function brandCard(app: App, { origin, brand }: Entry, askName: AskName): Card {
  const { id, name, fonts } = brand;
  const { heading, body } = fonts;
  const edit = (): void => void editBrand(app, id);
  const kept = {
    origin,
    name,
    icon: 'theme' as const,
    edit,
    duplicate: () => void duplicateBrand(app, brand),
    exportAs: () => void exportBrand(app, brand),
    rename: (next: string) => void renameBrand(app, brand, next),
    remove: () => void removeBrand(app, brand),
  };
  return {
    id,
    name,
    hint: heading.office === body.office ? body.office : `${heading.office}, ${body.office}`,
    picture: <BrandPicture brand={brand} />,
    open: edit,
    acts: keptActs(kept, askName),
  };
}
