import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { importBrand, newBrand } from '../../operations/brands';
import { openDocument } from '../../operations/documents';
import { importTemplate } from '../../operations/templates';
import { StatusBar } from '../../shell/status-bar';
import { UnsavedSection } from '../../shell/unsaved/unsaved-list';
import { useApp, useSession } from '../../state/context';
import type { LibraryPart } from '../../state/session';
import { strings } from '../../strings';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { SearchBox } from '../../ui/search-box';
import { brandCard } from './brand-cards';
import type { Card } from './card-grid';
import { NewBriefing } from './new-briefing';
import { recentCard } from './recent-cards';
import { Shelf } from './shelf';
import { templateCard } from './template-cards';
import { useRename } from './use-rename';

const words = strings.library;
const parts: readonly LibraryPart[] = ['briefings', 'templates', 'brands'];
const icons: Readonly<Record<LibraryPart, IconName>> = {
  briefings: 'file',
  templates: 'template',
  brands: 'theme',
};

/** The library: new and recent briefings, templates and brands; what is sought in all of them at once. */
export function StartScreen({ part }: { readonly part: LibraryPart }) {
  const app = useApp();
  const isOpen = useSession((session) => session.briefing !== null);
  const { recent, templates, brands } = useSession((session) => session.library);
  const [sought, setSought] = useState('');
  const [askName, renaming] = useRename();
  const found = (cards: readonly Card[]): readonly Card[] => cards.filter((card) => says(card, sought));
  const ofOrigin = (wanted: 'own' | 'bundled') => ({
    templates: found(templates.filter(({ origin }) => origin === wanted).map((entry) => templateCard(app, entry, askName))),
    brands: found(brands.filter(({ origin }) => origin === wanted).map((entry) => brandCard(app, entry, askName))),
  });
  const briefings = found(recent.map((one) => recentCard(app, one, askName)));
  const own = ofOrigin('own');
  const bundled = ofOrigin('bundled');

  const shelves = {
    recent: (
      <Shelf
        id="recent"
        name={strings.start.recent}
        cards={briefings}
        tools={
          <Button look="quiet" icon="open" onPress={() => void openDocument(app)}>
            {strings.start.openDocument}
          </Button>
        }
        empty={strings.start.noRecent}
      />
    ),
    ownTemplates: (
      <Shelf
        id="own-templates"
        name={words.ownTemplates}
        cards={own.templates}
        tools={
          <Button look="quiet" icon="open" onPress={() => void importTemplate(app)}>
            {words.importTemplate}
          </Button>
        }
        empty={words.noTemplates}
      />
    ),
    templates: <Shelf id="templates" name={words.bundled} cards={bundled.templates} />,
    ownBrands: (
      <Shelf
        id="own-brands"
        name={words.ownBrands}
        cards={own.brands}
        tools={
          <>
            <Button look="quiet" icon="open" onPress={() => void importBrand(app)}>
              {words.importBrand}
            </Button>
            <Button look="plain" icon="plus" onPress={() => void newBrand(app)}>
              {words.newBrand}
            </Button>
          </>
        }
        empty={words.noBrands}
      />
    ),
    brands: <Shelf id="brands" name={words.bundled} cards={bundled.brands} />,
  };
  const panels = {
    briefings: (
      <>
        <NewBriefing />
        {shelves.recent}
      </>
    ),
    templates: (
      <>
        <h2 className="start-heading">{words.parts.templates}</h2>
        <p className="library-lead">{strings.start.templatesLead}</p>
        <UnsavedSection what="template" />
        {shelves.ownTemplates}
        {shelves.templates}
      </>
    ),
    brands: (
      <>
        <h2 className="start-heading">{words.parts.brands}</h2>
        <p className="library-lead">{words.brandsLead}</p>
        <UnsavedSection what="brand" />
        {shelves.ownBrands}
        {shelves.brands}
      </>
    ),
  };
  const sections = [
    { id: 'found-briefings', name: words.parts.briefings, cards: briefings },
    { id: 'found-templates', name: words.parts.templates, cards: [...own.templates, ...bundled.templates] },
    { id: 'found-brands', name: words.parts.brands, cards: [...own.brands, ...bundled.brands] },
  ].filter(({ cards }) => cards.length > 0);
  const results = (
    <>
      <h2 className="start-heading">{words.results}</h2>
      {sections.length === 0 && <p className="library-lead">{words.nothingFound(sought.trim())}</p>}
      {sections.map((section) => (
        <Shelf key={section.id} {...section} />
      ))}
    </>
  );

  return (
    <>
      <main className="library" aria-label={words.label}>
        <Tabs
          orientation="vertical"
          className="library-tabs"
          selectedKey={part}
          onSelectionChange={(key) => {
            const next = parts.find((one) => one === key);
            if (next !== undefined && next !== part)
              app.store.dispatch({ type: 'screen', screen: { show: 'library', part: next } });
          }}
        >
          <div className="library-side">
            {isOpen && (
              <Button look="quiet" icon="back" onPress={() => app.store.dispatch({ type: 'screen', screen: null })}>
                {words.backToBriefing}
              </Button>
            )}
            <SearchBox label={words.search} value={sought} onChange={setSought} />
            <TabList className="library-parts" aria-label={words.label}>
              {parts.map((part) => (
                <Tab key={part} id={part} className="library-part">
                  <Icon name={icons[part]} />
                  {words.parts[part]}
                </Tab>
              ))}
            </TabList>
            <span className="spring" />
            <Button look="quiet" icon="note" onPress={() => app.store.dispatch({ type: 'screen', screen: { show: 'help' } })}>
              {words.help}
            </Button>
          </div>
          {/* Tabs would take the items of lists that stand outside its panels for tabs. */}
          {parts.map((part) => (
            <TabPanel key={part} id={part} className="library-panel">
              {sought.trim() === '' ? panels[part] : results}
            </TabPanel>
          ))}
        </Tabs>
      </main>
      {renaming}
      <StatusBar />
    </>
  );
}

/** Whether a card's words carry all that is sought, in whatever order. */
function says({ name, hint, about = '' }: Card, sought: string): boolean {
  const text = `${name} ${hint} ${about}`.toLocaleLowerCase();
  return sought
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
