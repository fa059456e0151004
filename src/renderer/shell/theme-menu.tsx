import { useState } from 'react';
import { strings } from '../strings';
import { themeChoices, type ThemeChoice } from '../../ipc/theme';
import { useApp } from '../state/context';
import { chooseTheme, themeChoice } from '../theme';
import { ChoiceMenu } from '../ui/choice-menu';

const words = strings.theme;
const choices = themeChoices.map((id) => ({ id, name: words[id] }));

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const app = useApp();
  const [chosen, setChosen] = useState(themeChoice);
  const choose = (choice: ThemeChoice): void => {
    chooseTheme(app, choice);
    setChosen(choice);
  };
  return <ChoiceMenu label={words.label} icon="theme" choices={choices} value={chosen} onChange={choose} />;
}
