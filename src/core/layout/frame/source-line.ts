import type { SourceRecord } from '../../model/deck';
import type { Figure, LedgerEntry } from '../../model/figure';
import { plain, type RichText } from '../../model/rich-text';
import type { Slide } from '../../model/slide';
import type { LayoutContext } from '../context';
import { sourceName } from '../marks/source-name';
import { slideTexts } from '../../model/slide-texts';
import { shownFigures } from '../../model/shown-figures';

/** Places named one by one; more than these are left to the list of sources. */
const mostPlaces = 3;

/** Characters of source names that two lines at the foot hold beside what stands around them. */
const longestLine = 170;

/** What the foot of a slide says about where its content comes from: the author's words, or these. */
export function sourceLine(slide: Slide, context: LayoutContext): RichText {
  if (slide.source.length > 0) return slide.source;
  const figures = [
    ...new Set(shownFigures(slide).flatMap((id) => figuresBehind(id, context.ledger))),
  ];
  const named = together(figures, context.deck.sources);
  const qualified = figures.some((figure) => figure.qualifier !== 'exact');
  const tail = qualified ? '; qualifiers as in the source' : '';
  switch (slide.standing) {
    case 'judgement': {
      const figured = figures.length === 0 || named === '';
      return plain(
        `${judged(slide)}${figured ? '' : `. Figures: ${named}${tail}`}`,
      );
    }
    case 'reported':
      return plain(
        `As reported in the source, not established independently${named === '' ? '' : `. Source: ${named}${tail}`}`,
      );
    case 'fact':
      return named === '' ? [] : plain(`Source: ${named}${tail}`);
  }
}

/** Whose words a page of judgement holds: where it quotes, the quotation marks tell. */
const judged = (slide: Slide): string =>
  slideTexts(slide).some(({ text }) => text.some((span) => span.type === 'text' && span.text.includes('“')))
    ? 'Words in quotation marks are the source’s; all else is analyst judgement'
    : 'Analyst judgement; not stated in the source';

/** The figures that a number rests on: itself, or what it is derived from. */
function figuresBehind(
  id: string,
  ledger: ReadonlyMap<string, LedgerEntry>,
  seen: readonly string[] = [],
): readonly Figure[] {
  const entry = ledger.get(id);
  if (entry === undefined || entry.type === 'signed' || seen.includes(id)) return [];
  if (entry.type === 'figure') return [entry];
  return entry.parents.flatMap((parent) => figuresBehind(parent, ledger, [...seen, id]));
}

/** The sources in one phrase, as far as the foot holds them: with places, else by name, else the first and how to find the rest. */
function together(figures: readonly Figure[], sources: readonly SourceRecord[]): string {
  const placed = sourcesOf(figures, sources).join('; ');
  if (placed.length <= longestLine) return placed;
  const [first = '', ...rest] = [...new Set(sourcesOf([], citedBy(figures, sources)))];
  const bare = [first, ...rest].join('; ');
  return bare.length <= longestLine ? bare : `${first} and others, see the list of sources`;
}

const citedBy = (figures: readonly Figure[], sources: readonly SourceRecord[]): readonly SourceRecord[] => {
  const cited = sources.filter(({ article }) => figures.some((figure) => figure.article === article));
  return cited.length === 0 ? sources : cited;
};

/** One phrase a source: 'Coastal Police Authority, bullets 2 and 3'. All sources when no figure is shown. */
function sourcesOf(
  figures: readonly Figure[],
  sources: readonly SourceRecord[],
): readonly string[] {
  return citedBy(figures, sources).map((source) => {
    const places = figures
      .filter((figure) => figure.article === source.article)
      .map((figure) => figure.where ?? '')
      .filter((where) => where !== '');
    const name = sourceName(source, sources);
    const where = placesOf([...new Set(places)]);
    return where === '' ? name : `${name}, ${where}`;
  });
}

/** 'bullet 3' and 'bullet 4' → 'bullets 3 and 4'; empty when there are too many to read. */
export function placesOf(places: readonly string[]): string {
  if (places.length > mostPlaces) return '';
  const kinds = new Map<string, string[]>();
  for (const place of places) {
    const [, kind = place, number = ''] = /^(.*?) (\d+)$/.exec(place) ?? [];
    kinds.set(kind, [...(kinds.get(kind) ?? []), number]);
  }
  return [...kinds]
    .map(([kind, numbers]) => {
      const sorted = numbers
        .filter((number) => number !== '')
        .sort((a, b) => Number(a) - Number(b));
      if (sorted.length === 0) return kind;
      const plural = sorted.length > 1 ? 's' : '';
      return `${kind}${plural} ${listed(sorted)}`;
    })
    .join(', ');
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
