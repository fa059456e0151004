import type { SystemLanguage } from '../words';

/** How macOS draws its modifier keys, in the order it draws them. */
const MAC_SIGNS: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Cmd: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Return: '↩',
  Backspace: '⌫',
  Up: '↑',
  Down: '↓',
};
const MAC_ORDER = '⌃⌥⇧⌘';

/** What stands on the keys elsewhere. */
const ELSEWHERE: Readonly<Record<SystemLanguage, Readonly<Record<string, string>>>> = {
  en: { CmdOrCtrl: 'Ctrl', Return: 'Enter', Delete: 'Del', Up: '↑', Down: '↓' },
  de: {
    CmdOrCtrl: 'Strg',
    Ctrl: 'Strg',
    Shift: 'Umschalt',
    Return: 'Eingabe',
    Delete: 'Entf',
    Space: 'Leertaste',
    Up: '↑',
    Down: '↓',
  },
};

/** Keys as the platform and the language write them: 'Ctrl+Shift+S', 'Strg+Umschalt+S', or '⇧⌘S'. */
export function shortcutWords(keys: string, mac: boolean, language: SystemLanguage): string {
  const parts = keys.split('+');
  if (!mac) return parts.map((part) => ELSEWHERE[language][part] ?? part).join('+');
  const signs = parts.map((part) => MAC_SIGNS[part] ?? part);
  const order = (sign: string): number => {
    const at = MAC_ORDER.indexOf(sign);
    return at === -1 ? MAC_ORDER.length : at;
  };
  return signs.sort((a, b) => order(a) - order(b)).join('');
}
