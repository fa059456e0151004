import type { Article } from '../../model/article';
import { isoDate } from '../../model/iso-date';

export interface FrontMatter {
  readonly meta: Article['meta'];
  readonly language: string | null;
  /** The text after the front matter. */
  readonly body: string;
}

/**
 * The block of `name: value` lines between two `---` lines at the top of a Markdown file. Only
 * plain one-line values are read: title, byline or author, publisher or source, date, language.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const values = new Map<string, string>();
  for (const line of match?.[1]?.split('\n') ?? []) {
    const pair = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/.exec(line);
    const value = pair?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (pair?.[1] && value) values.set(pair[1].toLowerCase(), value);
  }
  const get = (...names: readonly string[]): string | null =>
    names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
  const date = get('date', 'published');
  return {
    meta: {
      title: get('title'),
      byline: get('byline', 'author'),
      publisher: get('publisher', 'source'),
      published: date ? isoDate(date) : null,
    },
    language: get('language', 'lang'),
    body: match && values.size > 0 ? text.slice(match[0].length) : text,
  };
}
