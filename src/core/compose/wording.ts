import type { Figure } from '../model/figure';
import type { RichText, TextSpan } from '../model/rich-text';

const PART = /\[([^\]]*)\]|\{([a-z0-9-]+)\}/g;

/**
 * A template's house wording as rich text: `[words]` is a prompt to the author, `{slot}` the figure
 * that answered the slot of that name, or a prompt naming it when none did.
 */
export function wording(text: string, slots: ReadonlyMap<string, Figure>): RichText {
  const spans: TextSpan[] = [];
  let at = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index > at) spans.push({ type: 'text', text: text.slice(at, match.index) });
    const [whole, words, slot] = match;
    const figure = slot === undefined ? undefined : slots.get(slot);
    if (figure !== undefined) spans.push({ type: 'figure', id: figure.id, form: 'value' });
    else spans.push({ type: 'prompt', text: words ?? (slot ?? '').replaceAll('-', ' ') });
    at = match.index + whole.length;
  }
  if (at < text.length) spans.push({ type: 'text', text: text.slice(at) });
  return spans;
}
