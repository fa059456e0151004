import type { Article, Block } from '../../model/article';
import { isoDate } from '../../model/iso-date';
import type { Outline } from '../../model/outline';

/** What stands above the story. */
export interface Front
  extends Pick<Outline, 'title' | 'standfirst' | 'byline' | 'publisher' | 'published'> {
  /** The block that is the title. */
  readonly titleBlock: string | null;
  /** Blocks that were read as title, stand-first, byline, date or release notes. */
  readonly blocks: ReadonlySet<string>;
}

const RELEASE = /^(?:for immediate release|(?:press|news|media) release|embargoed?\b.*|case (?:no\.?|#|number)\b.*|ref(?:erence)?\b.*|date:.*|updated?:?.*|published:?.*)$/i;
/** 'By Ann Other', 'By Ann Other, 4 March 2025' */
const BYLINE =
  /^(?:by|von|written by|author:|autor(?:in)?:|words by)\s+(\p{Lu}[^\d\n]{2,80}?)(?:\s*[,|–—-]\s*(?:\p{L}+ )?\d.{3,30})?$/iu;
const DATE_AFTER_BYLINE = /^by\s.*?[,|–—-]\s*((?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2}),?\s+\d{4})$/iu;
const DATE = /^(?:(?:date|published|updated|posted)(?: on)?:?\s*)?(?:\w+day,?\s+)?((?:\d{1,2}\s+\p{L}+,?|\p{L}+\.?\s+\d{1,2},?)\s+\d{4}|\d{4}-\d\d-\d\d)(?:[T,\s|–-].{0,30})?$/iu;
/** 'Zürich, 12. März 2025', '12.03.2025': a line of its own that only says where and when. */
const GERMAN_DATE = /^(?:\p{Lu}[\p{L} ./()-]{1,40},\s*)?(?:den\s+)?(\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)\s?\d{4})(?:[,\s|–-].{0,20})?$/u;
const CONTACT = /@|https?:|www\.|\d{3}[-.\s]\d{3,4}/;
/** 'GENEVA, 3 July 2023 –', 'July 3, 2023 (Dublin) –' */
const DATELINE = /^[^.\n]{0,50}?((?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2}),?\s+\d{4})\)?[^.\n]{0,15}[–—-]\s/u;

/** 'MINISTRY OF HEALTH' over a title says who publishes. */
const BODY =
  /^((?=[^\p{Ll}]*$)[^\n]{0,60}\b(?:MINISTRY|DEPARTMENT|AGENCY|COMMISSION|AUTHORITY|POLICE|OFFICE|COURT|BANK|COUNCIL|SERVICE|INSTITUTE|CENTRE|CENTER|UNIVERSITY|PARLIAMENT|BOARD|FOUNDATION)\b[^\n]{0,60})$/u;
/** 'LONDON, May 3 (Wire) –' */
const AGENCY = /^\p{Lu}[\p{L} .,’'-]{2,40}(?:,? \d{1,2})?(?: \p{L}+)?(?: \d{4})? \((\p{Lu}[\p{L} ]{1,24})\) [–—-]{1,2} /u;

/**
 * Title, stand-first, byline, publisher and date: from the file's own metadata where it has them,
 * else from the lines between the title and the first sentence of the story.
 */
export function findFront(article: Article): Front {
  const { text, meta, blocks } = article;
  const words = (block: Block): string => text.slice(block.start, block.end);
  const { over, titleBlock } = titleOf(article);
  const at = titleBlock ? blocks.indexOf(titleBlock) : -1;
  const above = [...over, ...masthead(article, at + 1)];
  const lines = above.map(words);
  const isDate = (line: string): boolean => DATE.test(line) || GERMAN_DATE.test(line);
  const isRelease = lines.some((line) => RELEASE.test(line) || CONTACT.test(line));
  const plain = above.find((block) => {
    const line = words(block);
    return !over.includes(block) && !BYLINE.test(line) && !isDate(line) && !RELEASE.test(line) && !CONTACT.test(line);
  });
  const standfirst = isRelease ? undefined : plain;
  const story = blocks[at + 1 + above.length - over.length];
  const opening = story ? words(story) : '';
  return {
    title: titleBlock ? words(titleBlock) : (meta.title ?? firstWords(article)),
    standfirst: standfirst ? words(standfirst) : null,
    byline: meta.byline ?? first(lines, BYLINE),
    publisher: meta.publisher ?? named(first(over.map(words), BODY)) ?? AGENCY.exec(opening)?.[1] ?? null,
    published:
      meta.published ?? dateOf(first(lines, DATE) ?? first(lines, GERMAN_DATE) ?? first(lines, DATE_AFTER_BYLINE)) ?? dateOf(first([opening], DATELINE)),
    titleBlock: titleBlock?.id ?? null,
    blocks: new Set([...(titleBlock ? [titleBlock] : []), ...above].map((block) => block.id)),
  };
}

/** The title, and the lines over it that only say whose or what kind of text it is. */
function titleOf(article: Article): { readonly over: readonly Block[]; readonly titleBlock: Block | undefined } {
  const { text, blocks } = article;
  const line = (block: Block): string => text.slice(block.start, block.end);
  const first = blocks.findIndex((block) => !RELEASE.test(line(block)) && !BODY.test(line(block)));
  const over = first > 0 && first < 4 ? blocks.slice(0, first) : [];
  const next = over.length > 0 ? blocks[first] : undefined;
  if (next && (next.kind === 'heading' || isTitleLike(line(next)))) return { over, titleBlock: next };
  const marked = blocks.find((block, i) => block.kind === 'heading' && (block.level === 1 || i === 0));
  return { over: [], titleBlock: marked ?? unmarkedTitle(article) };
}

/** Short lines after the title that are no sentences; none when they lead to no story. */
function masthead(article: Article, from: number): readonly Block[] {
  const lines: Block[] = [];
  for (const block of article.blocks.slice(from, from + 15)) {
    const line = article.text.slice(block.start, block.end);
    if (block.kind !== 'paragraph' && block.kind !== 'heading') break;
    if (line.length > 120 || (/[.!?:]["”’]?$/.test(line) && !DATE.test(line) && !GERMAN_DATE.test(line))) break;
    if (block.kind === 'heading' && !RELEASE.test(line) && !BYLINE.test(line) && !GERMAN_DATE.test(line)) break;
    lines.push(block);
  }
  return lines.length < article.blocks.length - from ? lines : [];
}

function first(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1];
    if (found) return found.trim();
  }
  return null;
}

/** 'MINISTRY OF HEALTH' → 'Ministry of Health' */
const named = (capitals: string | null): string | null =>
  capitals?.replace(/\p{L}+/gu, (word) =>
    /^(?:OF|THE|AND|FOR|IN|ON|TO)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  ) ?? null;

const dateOf = (words: string | null): string | null => (words ? isoDate(words) : null);

/** A first paragraph that is no sentence, above one that is: a title that nobody styled as one. */
function unmarkedTitle({ text, blocks }: Article): Block | undefined {
  const [first, next] = blocks;
  if (first?.kind !== 'paragraph' || !next) return undefined;
  const words = text.slice(first.start, first.end);
  return isTitleLike(words) ? first : undefined;
}

const isTitleLike = (words: string): boolean => words.length <= 150 && !/[.!:;,]["”’]?$/.test(words);

/** A name for a text that begins without a title. */
function firstWords(article: Article): string {
  const block = article.blocks[0];
  const text = block ? article.text.slice(block.start, Math.min(block.end, block.start + 400)) : '';
  const words = text.split(/\s+/);
  return words.length <= 12 ? words.join(' ') : `${words.slice(0, 10).join(' ')} …`;
}
