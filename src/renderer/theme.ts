export type ThemeChoice = 'system' | 'light' | 'dark';

const key = 'lectern-theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme the user chose; 'system' until then. */
export function themeChoice(): ThemeChoice {
  const kept = window.localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Keeps the choice and shows it at once. */
export function chooseTheme(choice: ThemeChoice): void {
  window.localStorage.setItem(key, choice);
  showTheme();
}

/** Sets the theme on the page and follows the system from then on. */
export function followTheme(): void {
  dark.addEventListener('change', showTheme);
  showTheme();
}

function showTheme(): void {
  const choice = themeChoice();
  const shown = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
  document.documentElement.dataset['theme'] = shown;
}
