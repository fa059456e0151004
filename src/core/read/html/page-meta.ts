import type { Article } from '../../model/article';
import { isoDate } from '../../model/iso-date';
import type { DomDocument } from './dom';

/** What Readability says of a page, as far as it is used. */
export interface ReadableMeta {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/**
 * Title, byline, publisher and date from a page's meta tags, linked data (through Readability)
 * and `time` elements. A byline that is an address is none.
 */
export function pageMeta(page: DomDocument, readable: ReadableMeta): Article['meta'] {
  const tag = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
      const content = words(found?.getAttribute('content'));
      if (content) return content;
    }
    return null;
  };
  const byline = words(readable.byline) ?? tag('author', 'article:author', 'dc.creator');
  const date =
    words(readable.publishedTime) ??
    tag('article:published_time', 'date', 'dc.date', 'pubdate', 'publish-date', 'datePublished') ??
    words(page.querySelector('time[datetime]')?.getAttribute('datetime'));
  return {
    title:
      tag('og:title', 'twitter:title') ??
      words(readable.title) ??
      words(page.querySelector('title')?.textContent),
    byline: byline && !/^https?:/.test(byline) ? byline.replace(/^by\s+/i, '') : null,
    publisher: words(readable.siteName) ?? tag('og:site_name', 'publisher', 'dc.publisher', 'application-name'),
    published: date ? isoDate(date) : null,
  };
}

function words(text: string | null | undefined): string | null {
  const clean = text?.replace(/\s+/g, ' ').trim() ?? '';
  return clean === '' ? null : clean;
}
