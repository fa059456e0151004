import { fill, inList } from '../../model/framing/fill';
import type { PageWords } from '../../model/framing/page-words';
import { placeNamed } from '../marks/place-named';
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
  const named = together(figures, context);
  const qualified = figures.some((figure) => figure.qualifier !== 'exact');
  const { words } = context;
  const tail = qualified ? words.source.qualifiers : '';
  switch (slide.standing) {
    case 'judgement': {
      const figured = figures.length === 0 || named === '';
      return plain(
        `${judged(slide, words)}${figured ? '' : `. ${fill(words.source.figures, { sources: named })}${tail}`}`,
      );
    }
    case 'reported':
      return plain(
        `${words.source.reported}${named === '' ? '' : `. ${fill(words.source.of, { sources: named })}${tail}`}`,
      );
    case 'fact':
      return named === '' ? [] : plain(`${fill(words.source.of, { sources: named })}${tail}`);
  }
}

/** Whose words a page of judgement holds: where it quotes, the quotation marks tell. */
const judged = (slide: Slide, { source }: PageWords): string =>
  slideTexts(slide).some(({ text }) => text.some((span) => span.type === 'text' && /[“„]/.test(span.text)))
    ? source.quoted
    : source.judged;

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
function together(figures: readonly Figure[], { deck: { sources }, words }: LayoutContext): string {
  const placed = sourcesOf(figures, sources, words).join('; ');
  if (placed.length <= longestLine) return placed;
  const [first = '', ...rest] = [...new Set(sourcesOf([], citedBy(figures, sources), words))];
  const bare = [first, ...rest].join('; ');
  return bare.length <= longestLine ? bare : fill(words.source.others, { first });
}

const citedBy = (figures: readonly Figure[], sources: readonly SourceRecord[]): readonly SourceRecord[] => {
  const cited = sources.filter(({ article }) => figures.some((figure) => figure.article === article));
  return cited.length === 0 ? sources : cited;
};

/** One phrase a source: 'Coastal Police Authority, bullets 2 and 3'. All sources when no figure is shown. */
function sourcesOf(
  figures: readonly Figure[],
  sources: readonly SourceRecord[],
  words: PageWords,
): readonly string[] {
  return citedBy(figures, sources).map((source) => {
    const places = figures
      .filter((figure) => figure.article === source.article)
      .map((figure) => figure.where ?? '')
      .filter((where) => where !== '');
    const name = sourceName(source, sources);
    const where = placesOf([...new Set(places)], words);
    return where === '' ? name : `${name}, ${where}`;
  });
}

/** 'bullet 3' and 'bullet 4' → 'bullets 3 and 4'; empty when there are too many to read. */
export function placesOf(places: readonly string[], words: PageWords): string {
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
      if (sorted.length === 0) return placeNamed(kind, words);
      const several = words.places[kind];
      return `${sorted.length > 1 && several !== undefined ? several[1] : placeNamed(kind, words)} ${inList(sorted, words.source.and)}`;
    })
    .join(', ');
}
