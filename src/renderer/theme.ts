import type { ThemeChoice } from '../ipc/theme';
import type { App } from './state/context';

const key = 'lectern-theme';

/** The theme the user chose; 'system' until then. */
export function themeChoice(): ThemeChoice {
  const kept = window.localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Keeps the choice; main shows it at once, in every window and in the system's own menus, and at the next start before there is a page. */
export function chooseTheme({ bridge }: Pick<App, 'bridge'>, choice: ThemeChoice): void {
  window.localStorage.setItem(key, choice);
  void bridge.call('window:theme', { theme: choice });
}
