import type { Figure } from '../model/figure';
import type { RichText, TextSpan } from '../model/rich-text';
import { ARTICLE } from '../model/template-slots';

const PART = /\[([^\]]*)\]|\{([a-z0-9-]+)\}/g;

/**
 * A template's house wording as rich text: `[words]` is a prompt to the author, `{slot}` the figure
 * that answered the slot of that name, or a prompt naming it when none did, `{article}` the article
 * by its title.
 *
 * @param article what stands for `{article}`; null, over several articles, says so in words.
 */
export function wording(text: string, slots: ReadonlyMap<string, Figure>, article: RichText | null = null): RichText {
  const spans: TextSpan[] = [];
  let at = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index > at) spans.push({ type: 'text', text: text.slice(at, match.index) });
    const [whole, words, slot] = match;
    const figure = slot === undefined ? undefined : slots.get(slot);
    if (slot === ARTICLE) spans.push(...(article ?? [{ type: 'text', text: 'the events in the sources' } as const]));
    else if (figure !== undefined) spans.push({ type: 'figure', id: figure.id, form: 'value' });
    else spans.push({ type: 'prompt', text: words ?? (slot ?? '').replaceAll('-', ' ') });
    at = match.index + whole.length;
  }
  if (at < text.length) spans.push({ type: 'text', text: text.slice(at) });
  return spans;
}

/** House wording in what can be said now and what the author is asked to add. */
export interface HouseWords {
  readonly said: RichText;
  /** Each prompt's words. */
  readonly asked: readonly string[];
}

/**
 * Wording for a slide of facts, which must not look finished and ask for words at once: a sentence
 * with a prompt in it is asked for in the notes, whole.
 */
export function houseWords(text: string, slots: ReadonlyMap<string, Figure>): HouseWords {
  const spans = wording(text, slots);
  const asked = spans.flatMap((span) => (span.type === 'prompt' ? [span.text] : []));
  return asked.length === 0 ? { said: spans, asked } : { said: [], asked };
}

/** Speaker notes with what the author is asked to add, a line each. */
export const withAsked = (notes: string, asked: readonly string[]): string =>
  [notes, asked.length === 0 ? '' : `Still to say:\n${asked.map((words) => `– ${words}`).join('\n')}`].filter((part) => part !== '').join('\n\n');

/** Texts one after the other, a space between; empty ones are left out. */
export const inTurn = (texts: readonly RichText[]): RichText =>
  texts.filter((text) => text.length > 0).flatMap((text, index): RichText => (index === 0 ? text : [{ type: 'text', text: ' ' }, ...text]));
