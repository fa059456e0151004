import { done } from '../model/result';
import { decodeText } from './encoding';
import type { Reader } from './draft';
import { readTxt } from './txt';

const LOOKS_LIKE_HTML =
  /^\s*<(?:!doctype html|!--|html|head|body|meta|article|section|main|div|p|h[1-6]|ul|ol|table|span|a|b|strong|em|blockquote)[\s>]/i;

/**
 * Pasted plain text, or HTML as the clipboard gives it. What was pasted was chosen, so nothing of
 * it is left out as a page's furniture.
 */
export const readPaste: Reader = async (source) => {
  const text = decodeText(source.bytes, 'utf-8');
  if (!text.ok) return text;
  if (!LOOKS_LIKE_HTML.test(text.value)) return readTxt(source);
  const { htmlDraft } = await import('./html/html-draft');
  const draft = htmlDraft(text.value, 'whole');
  return draft.ok ? done(draft.value) : draft;
};
