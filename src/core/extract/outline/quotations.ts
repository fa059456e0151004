import type { Article, Block } from '../../model/article';
import type { Quotation } from '../../model/outline';
import { speakerOf } from './speaker';

/** Fewer words in quotation marks are a term or a scare quote, not speech. */
const LEAST_WORDS = 5;
/** Straight marks are paired in order, so short ones must be matched too. */
const QUOTED = /“([^“”\n]{0,3000})”|"([^"\n]{0,3000})"/g;

/** Speech in quotation marks and quoted blocks, each with its speaker where the text says who. */
export function findQuotations(article: Article, story: readonly Block[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  story.forEach((block, i) => {
    if (block.kind === 'heading' || block.kind === 'table') return;
    const text = article.text.slice(block.start, block.end);
    const found = quotedIn(block, text);
    const before = quotations.at(-1);
    const only = found[0];
    // A paragraph that is nothing but speech goes on with the speaker of the one before.
    const goesOn =
      only && found.length === 1 && only.start === block.start && only.end === block.end &&
      only.speaker === null && before?.block === story[i - 1]?.id;
    if (goesOn) quotations.push({ ...only, speaker: before?.speaker ?? null });
    else if (found.length > 0) quotations.push(...found);
    else if (block.kind === 'quotation')
      quotations.push({ block: block.id, start: block.start, end: block.end, speaker: signature(text) });
  });
  return quotations;
}

function quotedIn(block: Block, text: string): readonly Quotation[] {
  const quotes: Quotation[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const inner = match[1] ?? match[2] ?? '';
    if (inner.trim().split(/\s+/).length < LEAST_WORDS) continue;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const after = text.slice(end, end + 160);
    const speaker: string | null = speakerOf(before, inner, after) ?? quotes.at(-1)?.speaker ?? null;
    quotes.push({ block: block.id, start: block.start + match.index, end: block.start + end, speaker });
  }
  return quotes;
}

/** '— Name' under a quoted block. */
const signature = (text: string): string | null =>
  /[–—-]\s*(\p{Lu}[^\n–—]{2,80})$/u.exec(text)?.[1]?.trim() ?? null;
