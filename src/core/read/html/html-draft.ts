import { Readability } from '@mozilla/readability';
import { done, type Result } from '../../model/result';
import { place, withTitle, type Draft } from '../draft';
import { parsePage, type DomDocument, type DomElement } from './dom';
import { pageMeta, type ReadableMeta } from './page-meta';
import { piecesOf } from './pieces';

/**
 * HTML → draft. 'article' finds the article within its page (Readability) and leaves navigation,
 * comments and advertising out; 'whole' keeps everything, for what the user pasted.
 *
 * @param title stands above the text where the HTML itself does not hold it: a mail's subject.
 */
export function htmlDraft(
  html: string,
  scope: 'article' | 'whole',
  title: string | null = null,
): Result<Draft> {
  const page = parsePage(html);
  if (!page.ok) return page;
  const { document, widest } = page.value;
  const language = document.documentElement.getAttribute('lang');
  const isSearched = scope === 'article' && widest <= MAX_SIBLINGS;
  const { content, ...readable } = isSearched ? findArticle(html) : noArticle;
  const meta = pageMeta(document, readable);
  const pieces = content ? piecesOf(content, 'article') : piecesOf(document.body, scope);
  return done({
    ...place(withTitle(pieces, content ? headline(document, meta.title) : title)),
    language: language || null,
    meta,
  });
}

type Found = ReadableMeta & { readonly content?: DomElement | null | undefined };

/**
 * Readability takes quadratic time over the children of one element (18 s for 49,000). A page
 * with more is a list or a log, and is read whole but for its navigation.
 */
const MAX_SIBLINGS = 3_000;

const noArticle: Found = { content: null };

/** Readability rewrites the tree that it is given, so it gets one of its own. */
function findArticle(html: string): Found {
  const page = parsePage(html);
  if (!page.ok) return noArticle;
  const reader = new Readability<DomElement>(page.value.document as never, {
    charThreshold: 250,
    serializer: (node) => node as unknown as DomElement,
  });
  try {
    return reader.parse() ?? noArticle;
  } catch {
    // It trips over pages whose tags were never closed; they are read whole but for their navigation.
    return noArticle;
  }
}

/**
 * The page's own first heading if it stands in the title tag, or if it is the only one and says a
 * sentence's worth: the tag often names the series or the section. Else the title tag's words.
 */
function headline(page: DomDocument, title: string | null): string | null {
  const headings = [...page.querySelectorAll('h1')].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const named = headings.find((text) => title === null || title.startsWith(text) || text.startsWith(title));
  const [only = '', ...more] = headings;
  return named ?? (more.length === 0 && only.split(' ').length >= TELLING ? only : title);
}

/** Words by which a heading is a headline, and not the name of a site or a section. */
const TELLING = 6;
