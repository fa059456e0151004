import type { ReactNode } from 'react';
import type { Extraction } from '../../../core/model/extraction';
import { locale, strings } from '../../strings';

interface ArticleHeadProps {
  readonly extraction: Extraction;
  /** The title, its figures underlined where the text has it. */
  readonly title: ReactNode;
}

/** The article's title, who wrote it, when, and how long it is. */
export function ArticleHead({ extraction: { article, outline }, title }: ArticleHeadProps) {
  const words = article.text.split(/\s+/).filter((word) => word !== '').length;
  const facts = [
    outline.publisher,
    outline.byline,
    outline.published === null ? null : dateInWords(outline.published),
    strings.article.words(words),
  ];
  return (
    <header className="article-head">
      <h2>{title}</h2>
      <p className="quiet">{facts.filter((fact) => fact !== null && fact !== '').join(' · ')}</p>
    </header>
  );
}

/** '3 July 2023', 'July 2023' or '2023', as precise as the source says. */
function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const date = new Date(year, month - 1, day ?? 1);
  return date.toLocaleDateString(locale, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  });
}
