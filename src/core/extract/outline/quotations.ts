import type { Article, Block } from '../../model/article';
import type { Quotation } from '../../model/outline';

/** Fewer words in quotation marks are a term or a scare quote, not speech. */
const LEAST_WORDS = 5;
const QUOTED = /[“"]([^“”"\n]{15,2000})[”"]/g;
const SAYING =
  'said|says|told|added|adds|explained|wrote|argued|stated|states|noted|warned|commented|announced|insisted|claimed|continued|concluded|tweeted|suggests|suggested';
const NAME = "(?:(?:the |a |its )?[\\p{L}\\p{N}][\\p{L}\\p{N}.’'‑-]*(?: (?:of|for|and|the|in)(?= ))?(?: [\\p{L}\\p{N}(][\\p{L}\\p{N}.)’'‑-]*){0,7})";
const SAID_NAME = new RegExp(`^[,.]?\\s*(?:${SAYING})\\s+(${NAME})`, 'iu');
const NAME_SAID = new RegExp(`^[,.]?\\s*(${NAME}?),?\\s+(?:also |has |later |then )?(?:${SAYING})\\b`, 'iu');
const BEFORE_QUOTE = new RegExp(
  `(?:^|[.!?”]\\s+|,\\s+)(?:[^.!?“”"]{0,60}?\\b(?=\\p{Lu}))?(${NAME}?),?\\s+(?:also |has |later )?(?:${SAYING})\\b[^.!?“”"]{0,60}[,:]?\\s*$`,
  'u',
);
const ACCORDING = /(?:according to|in the words of)\s+([^,.;“”"]{2,80})/i;

/** Speech in quotation marks and quoted blocks, each with its speaker where the text says who. */
export function findQuotations(article: Article, story: readonly Block[]): readonly Quotation[] {
  return story.flatMap((block): readonly Quotation[] => {
    const text = article.text.slice(block.start, block.end);
    if (block.kind === 'heading' || block.kind === 'table') return [];
    const found = quotedIn(block, text);
    if (found.length > 0 || block.kind !== 'quotation') return found;
    return [{ block: block.id, start: block.start, end: block.end, speaker: signature(text) }];
  });
}

function quotedIn(block: Block, text: string): readonly Quotation[] {
  const quotes: Quotation[] = [];
  let last: string | null = null;
  for (const match of text.matchAll(QUOTED)) {
    const inner = match[1] ?? '';
    if (inner.trim().split(/\s+/).length < LEAST_WORDS) continue;
    const end = match.index + match[0].length;
    const speaker: string | null = speakerOf(text.slice(Math.max(0, match.index - 160), match.index), text.slice(end, end + 160)) ?? last;
    last = speaker;
    quotes.push({
      block: block.id,
      start: block.start + match.index,
      end: block.start + end,
      speaker,
    });
  }
  return quotes;
}

function speakerOf(before: string, after: string): string | null {
  const sentence = after.split(/[.!?]\s/, 1)[0] ?? '';
  const name =
    SAID_NAME.exec(sentence)?.[1] ??
    NAME_SAID.exec(sentence)?.[1] ??
    ACCORDING.exec(sentence)?.[1] ??
    BEFORE_QUOTE.exec(before)?.[1] ??
    null;
  return name ? tidyName(name) : null;
}

/** '— Name' under a quoted block. */
const signature = (text: string): string | null =>
  /[–—-]\s*(\p{Lu}[^\n–—]{2,80})$/u.exec(text)?.[1]?.trim() ?? null;

const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that|this|and|but)$/i;

function tidyName(name: string): string | null {
  const clean = name
    .replace(/^(?:the|a|its)\s+(?=\p{Ll})/iu, '')
    .replace(/\s+(?:in|on|at|to|that|after|as|when|while|during|by|from|with|last|this|of|for|and|the)\b.*$/u, (tail) =>
      /^\s+(?:of|for|and|the)\s+\S/.test(tail) && !/\s+(?:in|on|at|to|that|after|as|when|while|during|by|from|with|last|this)\b/.test(tail) ? tail : '',
    )
    .trim();
  return clean === '' || PRONOUN.test(clean) ? null : clean;
}
