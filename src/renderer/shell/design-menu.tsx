import { useState } from 'react';
import { Button as Trigger, DialogTrigger, Popover } from 'react-aria-components';
import { TryOn } from '../screens/deck/design/try-on';
import { DECK_LANGUAGES, deckLanguage } from '../../core/model/framing/deck-language';
import { changeLanguage } from '../operations/deck';
import { useApp, useDocument, usePerform, useSession } from '../state/context';
import { brandOf, templateOf } from '../state/selectors';
import { strings } from '../strings';
import { Chooser } from '../ui/chooser';
import { Icon } from '../ui/icon';
import { TextBox } from '../ui/text-box';
import { DesignChoice } from './design-choice';
import { MarkingField } from './marking-field';

const words = strings.deck;

/** What holds for the deck as a whole: template, brand, marking, title, foot. */
export function DesignMenu() {
  const brand = useSession((session) => brandOf(session)?.name ?? '');
  const template = useSession((session) => templateOf(session)?.name ?? '');
  const [isOpen, setOpen] = useState(false);
  const [trying, setTrying] = useState<'template' | 'brand' | null>(null);
  const tryOn = (what: 'template' | 'brand'): void => {
    setOpen(false);
    setTrying(what);
  };
  return (
    <>
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Trigger className="button button-plain">
        <Icon name="theme" />
        {words.design}: {brand}
        <Icon name="down" />
      </Trigger>
      <Popover className="popover" placement="bottom end" aria-label={words.design}>
        <div className="design">
          <DesignChoice label={strings.article.template} name={template} onChange={() => tryOn('template')} />
          <DesignChoice label={words.brand} name={brand} onChange={() => tryOn('brand')} />
          <DeckFields />
        </div>
      </Popover>
    </DialogTrigger>
    {trying !== null && <TryOn what={trying} onClose={() => setTrying(null)} />}
    </>
  );
}

/** Texts of the whole deck. */
function DeckFields() {
  const app = useApp();
  const perform = usePerform();
  const { deck } = useDocument();
  if (deck === null) return null;
  return (
    <>
      <Chooser
        label={words.language}
        value={deckLanguage(deck.language)}
        options={DECK_LANGUAGES.map((id) => ({ id, name: words.languages[id], ...(id !== deckLanguage(deck.language) && { hint: words.languageHint }) }))}
        onChange={(id) => void changeLanguage(app, deckLanguage(id))}
      />
      <MarkingField
        marking={deck.marking}
        onChange={(marking) => perform({ do: 'set-marking', marking })}
      />
      <TextBox
        label={words.footer}
        value={deck.footer}
        onChange={(footer) => perform({ do: 'set-footer', footer })}
      />
      <TextBox
        label={words.deckTitle}
        value={deck.title}
        onChange={(title) => perform({ do: 'set-deck-title', title })}
      />
    </>
  );
}
