import type { Article, Block } from '../../model/article';
import type { Quotation } from '../../model/outline';
import { lastNamed, speakerOf } from './speaker';

/** Fewer words in quotation marks are a term or a scare quote, not speech. */
const LEAST_WORDS = 5;
/** Somebody named further back is not who 'she' is. */
const REACH = 600;
/** Straight marks are paired in order, so short ones must be matched too. */
const QUOTED = /“([^“”\n]{0,3000})”|"([^"\n]{0,3000})"|„([^„“”\n]{0,3000})[“”]|«([^«»\n]{0,3000})»|»([^«»\n]{0,3000})«/g;

/** Speech in quotation marks and quoted blocks, each with its speaker where the text says who. */
export function findQuotations(article: Article, story: readonly Block[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  story.forEach((block, i) => {
    if (block.kind === 'heading' || block.kind === 'table') return;
    const text = article.text.slice(block.start, block.end);
    const before = quotations.at(-1);
    const previous = story[i - 1];
    const context = previous === undefined || previous.kind === 'heading' || previous.kind === 'table' ? '' : article.text.slice(Math.max(previous.start, previous.end - REACH), previous.end);
    const spokeBefore = (before?.block === previous?.id ? before?.speaker : null) ?? lastNamed(context);
    const found = quotedIn(block, text, spokeBefore);
    const only = found[0];
    // A paragraph that is nothing but speech goes on with the speaker of the one before.
    const goesOn =
      only && found.length === 1 && only.start === block.start && only.end === block.end &&
      only.speaker === null;
    if (goesOn) quotations.push({ ...only, speaker: spokeBefore });
    else if (found.length > 0) quotations.push(...found);
    else if (block.kind === 'quotation')
      quotations.push({ block: block.id, start: block.start, end: block.end, speaker: signature(text) });
  });
  return quotations;
}

/** @param spokeBefore who speaks in the paragraph before, or is said to say something there, whom 'she said' may mean. */
function quotedIn(block: Block, text: string, spokeBefore: string | null): readonly Quotation[] {
  const quotes: Quotation[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const inner = match.slice(1).find((words) => words !== undefined) ?? '';
    if (inner.trim().split(/\s+/).length < LEAST_WORDS) continue;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const said = speakerOf(before.slice(-200), inner, text.slice(end, end + 160));
    const earlier = quotes.at(-1)?.speaker ?? null;
    const speaker =
      said.by === 'name' ? said.name : said.by === 'stand-in' ? (lastNamed(before) ?? earlier ?? spokeBefore) : earlier;
    quotes.push({ block: block.id, start: block.start + match.index, end: block.start + end, speaker });
  }
  return quotes;
}

/** '— Name' under a quoted block. */
const signature = (text: string): string | null =>
  /[–—-]\s*(\p{Lu}[^\n–—]{2,80})$/u.exec(text)?.[1]?.trim() ?? null;
