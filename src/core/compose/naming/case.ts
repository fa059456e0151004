/** 'cash seized' → 'Cash seized'; a name that starts with a capital or a digit stays. */
export const sentenceCase = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
};

/**
 * A label as it stands within a sentence: 'Cocaine' → 'cocaine' where the text writes the word small,
 * or with a capital only where a sentence begins; a word with a capital in mid-sentence is a name.
 */
export function inSentence(label: string, text: string): string {
  const first = /^\p{Lu}\p{Ll}+/u.exec(label)?.[0];
  // 'Know Your Customer' is a name as it stands.
  if (first === undefined || /^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}/u.test(label)) return label;
  const small = first.toLowerCase();
  const opens = /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(label) && text.includes(first) && !new RegExp(`[\\p{Ll}\\p{N},;]\\s${first}\\b`, 'u').test(text);
  return opens || new RegExp(`\\b${small}(?:e?s)?\\b`).test(text) ? small + label.slice(first.length) : label;
}
