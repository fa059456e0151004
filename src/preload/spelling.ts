import { ipcRenderer, webFrame } from 'electron';

interface Checked {
  readonly ok: boolean;
  readonly value?: { readonly misspelt: readonly string[] };
}

/** Language of the text that has the caret. */
const language = (): string => document.activeElement?.closest('[lang]')?.getAttribute('lang') ?? '';

/**
 * Chromium asks for words as they are typed; main looks them up in the system's dictionary, in the
 * language of their text. macOS and Windows have their own way and are not asked twice.
 *
 * @param isKnown words of the articles, right however they are spelt
 */
export function checkSpelling(isKnown: (word: string) => boolean): void {
  if (process.platform !== 'linux') return;
  webFrame.setSpellCheckProvider(navigator.language, {
    spellCheck(words, tell) {
      const asked = [...new Set(words)].filter((word) => word.length <= 100 && !isKnown(word));
      if (asked.length === 0) return tell([]);
      void ipcRenderer.invoke('spelling:check', { words: asked, language: language() }).then(
        ({ ok, value }: Checked) => tell(ok ? [...(value?.misspelt ?? [])] : []),
        () => tell([]),
      );
    },
  });
}
