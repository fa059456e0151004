import type { StoryWords } from '../model/framing/story-words';
import type { Figure } from '../model/figure';
import type { RichText, TextSpan } from '../model/rich-text';
import { ARTICLE, askedWords, type AskedWords } from '../model/template-slots';

const PART = /\[([^\]]*)\]|\{passage:([^}|]*)(?:\|([^}]*))?\}|\{([a-z0-9-]+)\}/g;

/** What a wording may put in. */
export interface Fillings {
  /** What answered each named card slot. */
  readonly slots: ReadonlyMap<string, Figure>;
  /** What stands for `{article}`; null, over several articles, says so in words. */
  readonly article?: RichText | null;
  /** What the source says on what is asked, in quotation marks; null when nothing. */
  readonly passage?: (asked: AskedWords) => RichText | null;
  /** What stands where the sources are silent. */
  readonly words: Pick<StoryWords, 'article' | 'prompts'>;
}

/**
 * A template's house wording as rich text: `[words]` is a prompt to the author, `{slot}` the figure
 * that answered the slot of that name, or a prompt naming it when none did, `{article}` the article
 * by its title, `{passage: words; words | prompt}` what the source says on them, else the prompt.
 */
export function wording(text: string, { slots, article = null, passage = () => null, words: said }: Fillings): RichText {
  const spans: TextSpan[] = [];
  let at = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index > at) spans.push({ type: 'text', text: text.slice(at, match.index) });
    const [whole, words, asked, otherwise, slot] = match;
    const figure = slot === undefined ? undefined : slots.get(slot);
    if (asked !== undefined) spans.push(...(passage(askedWords(asked)) ?? promptOr(otherwise)));
    else if (slot === ARTICLE) spans.push(...(article ?? [{ type: 'text', text: said.article } as const]));
    else if (figure !== undefined) spans.push({ type: 'figure', id: figure.id, form: 'value' });
    else spans.push({ type: 'prompt', text: words ?? (slot ?? '').replaceAll('-', ' ') });
    at = match.index + whole.length;
  }
  if (at < text.length) spans.push({ type: 'text', text: text.slice(at) });
  const found = withoutGaps(spans);
  // A place that only asks the source, which is silent, asks the author.
  return found.length === 0 && text.trim() !== '' ? [{ type: 'prompt', text: said.prompts.noPassage }] : found;
}

/** The author's own words where the source has none; nothing where the wording asks for none. */
const promptOr = (otherwise: string | undefined): RichText => (otherwise === undefined ? [] : [{ type: 'prompt', text: otherwise.trim() }]);

/** Without the white space that a passage leaves behind that was not found. */
const withoutGaps = (spans: readonly TextSpan[]): RichText =>
  spans
    .map((span, index): TextSpan => {
      if (span.type !== 'text') return span;
      const from = index === 0 ? span.text.trimStart() : span.text;
      return { ...span, text: index === spans.length - 1 ? from.trimEnd() : from };
    })
    .filter((span) => span.type !== 'text' || span.text !== '');

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
export function houseWords(text: string, fillings: Fillings): HouseWords {
  const spans = wording(text, fillings);
  const asked = spans.flatMap((span) => (span.type === 'prompt' ? [span.text] : []));
  return asked.length === 0 ? { said: spans, asked } : { said: [], asked };
}

/** Speaker notes with what the author is asked to add, a line each. */
export const withAsked = (notes: string, asked: readonly string[], { stillToSay }: StoryWords['notes']): string =>
  [notes, asked.length === 0 ? '' : `${stillToSay}\n${asked.map((words) => `– ${words}`).join('\n')}`].filter((part) => part !== '').join('\n\n');

/** Texts one after the other, a space between; empty ones are left out. */
export const inTurn = (texts: readonly RichText[]): RichText =>
  texts.filter((text) => text.length > 0).flatMap((text, index): RichText => (index === 0 ? text : [{ type: 'text', text: ' ' }, ...text]));
