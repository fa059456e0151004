import { Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { SystemWords } from '../../ipc/words/en';
import { HAS_NATIVE_SPELLING } from '../spelling/native-spelling';
import type { Speller } from '../spelling/speller';

/** What a right click on a misspelt word can do about it. */
export interface Misspelt {
  readonly suggestions: readonly string[];
  replace(word: string): void;
  /** Takes the word into the person's own dictionary. */
  learn(): void;
}

/** What a right click on a text offers; nothing where there is no text. `misspelt` is null on a word that is right. */
export function textMenu(
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
  words: SystemWords['menu'],
  misspelt: Misspelt | null,
): readonly MenuItemConstructorOptions[] {
  if (!isEditable && selectionText.trim() === '') return [];
  const copy: MenuItemConstructorOptions = { label: words.copy, role: 'copy', enabled: editFlags.canCopy };
  if (!isEditable) return [copy];
  const spelling: readonly MenuItemConstructorOptions[] =
    misspelt === null
      ? []
      : [
          ...(misspelt.suggestions.length === 0
            ? [{ label: words.noSuggestions, enabled: false }]
            : misspelt.suggestions.map((word) => ({ label: word, click: () => misspelt.replace(word) }))),
          { label: words.learnWord, click: () => misspelt.learn() },
          { type: 'separator' },
        ];
  return [
    ...spelling,
    { label: words.cut, role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: words.paste, role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { label: words.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll },
  ];
}

/** Puts up the menu of a text where the page has none of its own. */
export function offerTextMenu(contents: WebContents, words: () => SystemWords['menu'], speller: () => Promise<Speller>): void {
  contents.on('context-menu', (_event, params) => void popUp(contents, params, words(), speller));
}

async function popUp(contents: WebContents, params: ContextMenuParams, words: SystemWords['menu'], speller: () => Promise<Speller>): Promise<void> {
  const items = textMenu(params, words, await misspeltAt(contents, params, speller));
  if (items.length > 0) Menu.buildFromTemplate([...items]).popup();
}

async function misspeltAt(contents: WebContents, { misspelledWord, dictionarySuggestions }: ContextMenuParams, speller: () => Promise<Speller>): Promise<Misspelt | null> {
  if (misspelledWord === '') return null;
  const replace = (word: string): void => contents.replaceMisspelling(word);
  if (HAS_NATIVE_SPELLING) {
    return { suggestions: dictionarySuggestions, replace, learn: () => void contents.session.addWordToSpellCheckerDictionary(misspelledWord) };
  }
  const own = await speller();
  return {
    suggestions: await own.suggest(misspelledWord),
    replace,
    // Written again, the word is looked up again, and right now.
    learn: () => void own.learn(misspelledWord).then(() => replace(misspelledWord)),
  };
}
