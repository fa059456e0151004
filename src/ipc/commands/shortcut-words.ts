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

const ELSEWHERE: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Return: 'Enter',
  Delete: 'Del',
  Up: '↑',
  Down: '↓',
};

/** Keys as the platform writes them: 'Ctrl+Shift+S', or '⇧⌘S'. */
export function shortcutWords(keys: string, mac: boolean): string {
  const parts = keys.split('+');
  if (!mac) return parts.map((part) => ELSEWHERE[part] ?? part).join('+');
  const signs = parts.map((part) => MAC_SIGNS[part] ?? part);
  const order = (sign: string): number => {
    const at = MAC_ORDER.indexOf(sign);
    return at === -1 ? MAC_ORDER.length : at;
  };
  return signs.sort((a, b) => order(a) - order(b)).join('');
}
