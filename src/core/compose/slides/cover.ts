import { fill } from '../../model/framing/fill';
import type { Extraction } from '../../model/extraction';
import { plain, type RichText } from '../../model/rich-text';
import { made, slideBase, type Briefing, type Maker } from '../context';
import { articleTitle, wholeTitle } from '../titles/article-title';
import { writtenDate } from '../written-date';

/** Characters of titles that a cover's subtitle holds. */
const MOST_TITLES = 180;

/** The article's title, who prepared the briefing from what, for which occasion. */
export const cover: Maker<'cover'> = (wanted, briefing) => {
  const { template, brand, occasion, today, words } = briefing;
  return made({
    ...slideBase(wanted, title(wanted.title, briefing), 'fact'),
    kind: 'cover',
    subtitle: subtitle(briefing),
    eyebrow: plain(template.eyebrow),
    occasion: plain([occasion, writtenDate(today, words)].filter((part) => part !== '').join(' · ')),
    preparedBy: plain(preparedBy(brand.footer || brand.name, briefing)),
  });
};

/** One article's own title; over several articles the template's. */
function title(plainTitle: string, { extractions }: Briefing): RichText {
  const [first, second] = extractions;
  return first === undefined || second !== undefined ? plain(plainTitle) : articleTitle(first).main;
}

/** What followed the title in one long headline, else the standfirst, else what the template is for; several articles by title. */
function subtitle({ extractions, template, words }: Briefing): RichText {
  const [first, second] = extractions;
  if (first === undefined) return plain(template.purpose);
  if (second !== undefined) {
    const named = namedTogether(extractions);
    return [
      ...named.flatMap((source, index): RichText => [...(index === 0 ? [] : plain(' · ')), ...wholeTitle(source)]),
      ...plain(named.length < extractions.length ? words.cover.andOthers : ''),
    ];
  }
  const { rest } = articleTitle(first);
  return rest.length > 0 ? rest : plain(first.outline.standfirst ?? template.purpose);
}

/** The first articles whose titles a cover can hold beside each other; at least the first. */
function namedTogether(extractions: readonly Extraction[]): readonly Extraction[] {
  let length = 0;
  return extractions.filter(({ outline }, index) => {
    length += outline.title.length;
    return index === 0 || length <= MOST_TITLES;
  });
}

/** 'Prepared by Group Assurance from Example News, 3 July 2023'; an unsigned article is not named. */
function preparedBy(house: string, { extractions, words }: Pick<Briefing, 'extractions' | 'words'>): string {
  const sources = extractions.flatMap(({ outline: { publisher, byline, published } }) => {
    const who = publisher ?? byline;
    return who === null ? [] : [[who, ...(published === null ? [] : [writtenDate(published, words)])].join(', ')];
  });
  const from = [...new Set(sources)].join('; ');
  return from === '' ? fill(words.cover.preparedBy, { house }) : fill(words.cover.preparedFrom, { house, sources: from });
}
