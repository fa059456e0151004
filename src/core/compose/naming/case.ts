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
  // 'Know Your Customer', 'Carrier A' and 'Phase 2' are names as they stand.
  if (first === undefined || /^\p{Lu}\p{Ll}+\s+(?:\p{Lu}\p{Ll}|\p{Lu}(?!\p{L})|\p{N})/u.test(label)) return label;
  return isCommon(first, label, text) ? first.toLowerCase() + label.slice(first.length) : label;
}

/** Answers for the text last asked about, which is asked of every figure in it. */
let asked: { readonly text: string; readonly answers: Map<string, boolean> } = { text: '', answers: new Map() };

/** Whether a word is no name: the text writes it small, or, before a small word, only where a sentence begins. */
function isCommon(word: string, label: string, text: string): boolean {
  if (asked.text !== text) asked = { text, answers: new Map() };
  const opens = /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(label);
  const key = `${word} ${opens}`;
  const before = asked.answers.get(key);
  if (before !== undefined) return before;
  const answer =
    new RegExp(`\\b${word.toLowerCase()}(?:e?s)?\\b`).test(text) ||
    (opens && text.includes(word) && !new RegExp(`[\\p{Ll}\\p{N},;]\\s${word}\\b`, 'u').test(text));
  asked.answers.set(key, answer);
  return answer;
}
