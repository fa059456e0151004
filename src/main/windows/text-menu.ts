import { Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { SystemWords } from '../../ipc/words/en';

/** What a right click on a text offers; nothing where there is no text. */
export function textMenu(
  { isEditable, selectionText, editFlags, dictionarySuggestions }: Pick<
    ContextMenuParams,
    'isEditable' | 'selectionText' | 'editFlags' | 'dictionarySuggestions'
  >,
  words: SystemWords['menu'],
  replace: (word: string) => void,
): readonly MenuItemConstructorOptions[] {
  if (!isEditable && selectionText.trim() === '') return [];
  const copy: MenuItemConstructorOptions = { label: words.copy, role: 'copy', enabled: editFlags.canCopy };
  if (!isEditable) return [copy];
  const suggestions = dictionarySuggestions.map((word) => ({ label: word, click: () => replace(word) }));
  return [
    ...suggestions,
    ...(suggestions.length > 0 ? [{ type: 'separator' } as const] : []),
    { label: words.cut, role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: words.paste, role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { label: words.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}

/** Puts up the menu of a text where the page has none of its own. */
export function offerTextMenu(contents: WebContents, words: () => SystemWords['menu']): void {
  contents.on('context-menu', (_event, params) => {
    const items = textMenu(params, words(), (word) => contents.replaceMisspelling(word));
    if (items.length > 0) Menu.buildFromTemplate([...items]).popup();
  });
}
