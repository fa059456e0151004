import { useState } from 'react';
import { useApp } from '../state/context';
import { strings } from '../strings';
import { chooseLanguage, languageChoice, languages, type LanguageChoice } from '../strings/language';
import { ChoiceMenu } from '../ui/choice-menu';

const words = strings.language;
const choices = [
  { id: 'system', name: words.system } as const,
  ...languages.map((id) => ({ id, name: words.names[id] })),
];

/** The interface's language. Nothing open is given up for it: an open briefing keeps the old one. */
export function LanguageMenu() {
  const { store } = useApp();
  const [chosen, setChosen] = useState(languageChoice);
  const choose = (choice: LanguageChoice): void => {
    chooseLanguage(choice);
    setChosen(choice);
    if (store.get().briefing === null) window.location.reload();
    else store.dispatch({ type: 'tell', notice: { tone: 'done', ...words.later } });
  };
  return (
    <ChoiceMenu label={words.label} icon="language" choices={choices} value={chosen} onChange={choose} />
  );
}
