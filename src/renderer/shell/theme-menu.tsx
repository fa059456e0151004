import { useState } from 'react';
import { strings } from '../strings';
import { chooseTheme, themeChoice, type ThemeChoice } from '../theme';
import { ChoiceMenu } from '../ui/choice-menu';

const words = strings.theme;
const choices = (['system', 'light', 'dark'] as const).map((id) => ({ id, name: words[id] }));

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const [chosen, setChosen] = useState(themeChoice);
  const choose = (choice: ThemeChoice): void => {
    chooseTheme(choice);
    setChosen(choice);
  };
  return <ChoiceMenu label={words.label} icon="theme" choices={choices} value={chosen} onChange={choose} />;
}
