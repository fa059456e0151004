/** 'cash seized' → 'Cash seized'; a name that starts with a capital or a digit stays. */
export const sentenceCase = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
};
