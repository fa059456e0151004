import { useCallback } from 'react';
import type { Brand } from '../../../core/model/brand';
import type { Template } from '../../../core/model/template';
import type { Cover } from '../../../ipc/contract';
import { useApp, useSession } from '../../state/context';
import { SlidePicture } from './slide-picture';

// Laying out loads what the first picture of the window does not need.
const showcase = () => import('../../operations/showcase');

/** A briefing's first slide. */
export function CoverPicture({ cover }: { readonly cover: Cover }) {
  const make = useCallback(
    async () => (await showcase()).coverPicture(cover.deck, cover.brand),
    [cover],
  );
  return <SlidePicture of={cover} make={make} />;
}

/** A sample cover in a brand. */
export function BrandPicture({ brand }: { readonly brand: Brand }) {
  const app = useApp();
  const make = useCallback(async () => (await showcase()).brandPicture(app, brand), [app, brand]);
  return <SlidePicture of={brand} make={make} />;
}

/** A slide that shows what a template is for, made of a sample. */
export function TemplatePicture({ template }: { readonly template: Template }) {
  const app = useApp();
  const brand = useSession(({ library }) => library.brands[0]?.brand ?? null);
  const make = useCallback(
    async () => (brand === null ? null : (await showcase()).templatePicture(app, template, brand)),
    [app, template, brand],
  );
  return <SlidePicture of={template} make={make} />;
}
