import { useDeferredValue } from 'react';
import type { DraftField } from '../../../core/edit/draft-part';
import type { Brand } from '../../../core/model/brand';
import { exportBrand } from '../../operations/brands';
import { changeBrand } from '../../operations/drafts';
import { StatusBar } from '../../shell/status-bar';
import { useApp } from '../../state/context';
import type { BrandEditor } from '../../state/session';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { EditorBar } from '../editor/editor-bar';
import { ChartFields } from './chart-fields';
import { ColourFields } from './colour-fields';
import { FontFields } from './font-fields';
import { HouseFields } from './house-fields';
import { LayoutFields } from './layout-fields';
import { LogoFields } from './logo-fields';
import { NumberFields } from './number-fields';
import { SampleDeck } from './sample-deck';
import { TakenNotes } from './taken-notes';

/** One part of the brand, and how it is changed; `field` joins what is typed in one. */
export type ChangeBrand = (field: DraftField, change: (brand: Brand) => Brand) => void;

/** Edits a brand beside a sample deck that wears it. */
export function BrandScreen({ editor }: { readonly editor: BrandEditor }) {
  const app = useApp();
  const brand = editor.draft.present;
  const shown = useDeferredValue(brand);
  const change: ChangeBrand = (field, to) => changeBrand(app, field, to);
  return (
    <>
      <EditorBar kind={strings.brand.kind} name={brand.name} part="brands" editor={editor}>
        <Button icon="export" onPress={() => void exportBrand(app, brand)}>
          {strings.library.exportAs}
        </Button>
      </EditorBar>
      <main className="brand-screen" aria-label={`${strings.brand.kind}: ${brand.name}`}>
        <div className="brand-fields">
          <TakenNotes findings={editor.taken} />
          <HouseFields brand={brand} change={change} />
          <LayoutFields brand={brand} change={change} />
          <ColourFields palette={brand.palette} change={change} />
          <FontFields fonts={brand.fonts} change={change} />
          <LogoFields brand={brand} change={change} />
          <NumberFields style={brand.numbers} change={change} />
          <ChartFields brand={brand} change={change} />
        </div>
        <SampleDeck brand={shown} />
      </main>
      <StatusBar />
    </>
  );
}
