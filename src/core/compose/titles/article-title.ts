import type { Extraction } from '../../model/extraction';
import type { RichText } from '../../model/rich-text';
import { sourceText } from '../source-text';

/** The article's title with its figures as ledger spans; plain when the title does not stand in the text. */
export function titleOf({ article, outline, figures }: Extraction): RichText {
  const start = article.text.indexOf(outline.title);
  return outline.title === '' || start < 0
    ? [{ type: 'text', text: outline.title === '' ? article.name : outline.title }]
    : sourceText(article, figures, start, start + outline.title.length);
}
