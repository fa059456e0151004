import type { Extraction } from '../../model/extraction';
import { plain, type RichText } from '../../model/rich-text';
import type { Template } from '../../model/template';
import { sourceText } from '../source-text';
import { deckLanguage } from '../../model/framing/deck-language';
import { quoteMarks } from '../../model/framing/quote-marks';

/** Longest title that a cover shows large; a longer one is parted at its own dash or colon. */
const LONGEST = 100;

/** Longest title of a content slide. */
const TWO_LINES = 115;

/** An article's title with its figures as ledger spans, in the part that leads and what follows. */
export interface ArticleTitle {
  readonly main: RichText;
  readonly rest: RichText;
}

/** The title as it stands in the text; plain when it does not stand there. */
export function articleTitle({ article, outline, figures }: Extraction): ArticleTitle {
  const title = outline.title === '' ? article.name : outline.title;
  const start = article.text.indexOf(title);
  const cut = title.length <= LONGEST ? -1 : title.search(/\s+[–—|]\s+|[:;]\s+/);
  if (start < 0) return { main: plain(title), rest: [] };
  if (cut < 20) return { main: sourceText(article, figures, start, start + title.length), rest: [] };
  const after = cut + (/^(\s+[–—|]\s+|[:;]\s+)/.exec(title.slice(cut))?.[0].length ?? 0);
  return {
    main: sourceText(article, figures, start, start + cut),
    rest: sourceText(article, figures, start + after, start + title.length),
  };
}

/** The title where it fits on two lines, its first part where that does; null when neither. */
export function titleThatFits(source: Extraction): RichText | null {
  const { main, rest } = articleTitle(source);
  const words = formOf(main, source);
  if (words.length > TWO_LINES) return null;
  return rest.length > 0 && `${words}: ${formOf(rest, source)}`.length <= TWO_LINES ? wholeTitle(source) : main;
}

/** A title as it reads in the source. */
const formOf = (text: RichText, { figures }: Extraction): string =>
  text.map((span) => (span.type === 'figure' ? (figures.find(({ id }) => id === span.id)?.quote ?? '') : span.text)).join('');

/** The title in one piece. */
export function wholeTitle(source: Extraction): RichText {
  const { main, rest } = articleTitle(source);
  return rest.length === 0 ? main : [...main, { type: 'text', text: ': ' }, ...rest];
}

/** The one article by its title in quotation marks, for house wording; null over several. */
export function namedArticle({ extractions }: { readonly extractions: readonly Extraction[] }): RichText | null {
  const [first, second] = extractions;
  if (first === undefined || second !== undefined) return null;
  const { open, close } = quoteMarks(deckLanguage(first.article.language));
  return [...plain(open), ...articleTitle(first).main, ...plain(close)];
}

/** What the deck is called: the article's title, or the template's name over several articles. */
export const deckTitle = (template: Template, extractions: readonly Extraction[]): string => {
  const [first, second] = extractions;
  if (first === undefined || second !== undefined) return template.name;
  return first.outline.title === '' ? first.article.name : first.outline.title;
};
