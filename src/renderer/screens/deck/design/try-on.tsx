import { startTransition, useEffect, useState } from 'react';
import { GridList, GridListItem, Heading, ListBox, ListBoxItem } from 'react-aria-components';
import { importBrand } from '../../../operations/brands';
import { changeTemplate } from '../../../operations/deck';
import { wearBrand } from '../../../operations/library';
import { importTemplate } from '../../../operations/templates';
import { useApp, useBriefing, useSession } from '../../../state/context';
import { templateIdOf } from '../../../state/selectors';
import { language, strings } from '../../../strings';
import { saidIn } from '../../../../core/model/spoken-template';
import { Button } from '../../../ui/button';
import { Sheet } from '../../../ui/sheet';
import { Thumbnail } from '../../../ui/thumbnail';
import { triedOn, type TriedOn } from './tried-on';

interface TryOnProps {
  readonly what: 'template' | 'brand';
  /** The one to show first; the present one when absent. */
  readonly initially?: string;
  readonly onClose: () => void;
}

const words = strings.deck.tryOn;
const pictureWidth = 208;

/** Another template or brand, seen on this very deck before it is taken. */
export function TryOn({ what, initially, onClose }: TryOnProps) {
  const app = useApp();
  const briefing = useBriefing();
  const { templates, brands } = useSession((session) => session.library);
  const present = what === 'template' ? templateIdOf(briefing) : (briefing.history.present.deck?.brand ?? briefing.brandId);
  const [chosen, setChosen] = useState(initially ?? present);
  const { tried, isTrying } = useTried(what, chosen);
  const options =
    what === 'template'
      ? templates.map(({ template }) => ({ id: template.id, name: saidIn(template, template.name, language), hint: saidIn(template, template.purpose, language) }))
      : brands.map(({ brand }) => ({ id: brand.id, name: brand.name, hint: brand.footer }));
  const take = (): void => {
    if (what === 'template') void changeTemplate(app, chosen);
    else wearBrand(app, chosen);
    onClose();
  };
  const open = async (): Promise<void> => {
    const own = what === 'template' ? await importTemplate(app) : await importBrand(app);
    if (own !== null) setChosen(own);
  };
  return (
    <Sheet onClose={onClose} wide>
      <Heading slot="title">{words.heading[what]}</Heading>
      <div className="try-on">
        <ListBox
          className="try-list"
          aria-label={words.heading[what]}
          items={options}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (key !== undefined) setChosen(String(key));
          }}
        >
          {({ id, name, hint }) => (
            <ListBoxItem id={id} textValue={name} className="try-option">
              <span>{name}</span>
              <span className="quiet">{hint}</span>
            </ListBoxItem>
          )}
        </ListBox>
        <div>
          <p className="try-said" role="status">
            {isTrying ? words.trying : tried === null ? words.nothing : tried.said}
          </p>
          <GridList className="tried-pages" aria-label={words.pages} items={tried?.scene.slides ?? []} layout="grid">
            {(page) => (
              <GridListItem id={page.id} textValue={page.title} className="tried-page">
                {tried !== null && <Thumbnail scene={tried.scene} slide={page} width={pictureWidth} />}
              </GridListItem>
            )}
          </GridList>
        </div>
      </div>
      <footer className="form-foot">
        <Button look="quiet" icon="open" onPress={() => void open()}>
          {what === 'template' ? strings.deck.importTemplate : strings.deck.importBrand}
        </Button>
        {tried !== null && tried.lost > 0 && <span className="refusal">{words.lost(tried.lost)}</span>}
        <span className="spring" />
        <Button onPress={onClose}>{strings.correction.cancel}</Button>
        <Button look="primary" isDisabled={chosen === present} onPress={take}>
          {words.take[what]}
        </Button>
      </footer>
    </Sheet>
  );
}

/** The deck as it is tried on, the one before until then. */
function useTried(what: TryOnProps['what'], chosen: string): { readonly tried: TriedOn | null; readonly isTrying: boolean } {
  const app = useApp();
  const [tried, setTried] = useState<{ readonly on: string; readonly look: TriedOn | null }>({ on: '', look: null });
  useEffect(() => {
    let given = false;
    void triedOn(app, what, chosen).then((look) => given || startTransition(() => setTried({ on: chosen, look })));
    return () => {
      given = true;
    };
  }, [app, what, chosen]);
  return { tried: tried.look, isTrying: tried.on !== chosen };
}
