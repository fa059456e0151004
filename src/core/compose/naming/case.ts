/** 'cash seized' → 'Cash seized'; a name that starts with a capital or a digit stays. */
export const sentenceCase = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
};

/**
 * A label as it stands within a sentence: 'Cocaine' → 'cocaine' where the text writes the word so
 * itself; a word that it only knows with a capital may be a name and keeps it.
 */
export function inSentence(label: string, text: string): string {
  const first = /^\p{Lu}\p{Ll}+/u.exec(label)?.[0];
  if (first === undefined) return label;
  const small = first.toLowerCase();
  return new RegExp(`\\b${small}`).test(text) ? small + label.slice(first.length) : label;
}
