import type { RichText } from '../../model/rich-text';

/** Rich text without numbers, as plain words; square brackets would be read as prompts. */
export const plainWords = (text: RichText): string =>
  text
    .map((span) => (span.type === 'figure' ? '…' : span.text))
    .join('')
    .replace(/[[\]{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** House wording that asks the author to write what stood here. */
export const asked = (text: RichText, otherwise: string): string =>
  `[${plainWords(text) || otherwise}]`;

/** Each text of a list as wording; one prompt when the list is empty. */
export const askedEach = (texts: readonly RichText[], otherwise: string): readonly string[] =>
  texts.length === 0 ? [`[${otherwise}]`] : texts.map((text) => asked(text, otherwise));
