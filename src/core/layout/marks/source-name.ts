import type { SourceRecord } from '../../model/deck';

/** Longest title, in characters, that names its source at the foot. */
const longestTitle = 64;

/** What the sources of a deck are called, and which an article is. Every slide asks, and a list of sources never changes in place. */
interface Known {
  readonly names: ReadonlyMap<SourceRecord, string>;
  readonly byArticle: ReadonlyMap<string, SourceRecord>;
}

const known = new WeakMap<readonly SourceRecord[], Known>();

function knownOf(sources: readonly SourceRecord[]): Known {
  const before = known.get(sources);
  if (before !== undefined) return before;
  const publishers = sources.map(({ publisher }) => publisher);
  const first = new Set(publishers);
  const shared = new Set(publishers.filter((publisher) => !first.delete(publisher)));
  const made: Known = {
    names: new Map(
      sources.map((source) => {
        const { publisher, title } = source;
        return [source, publisher === null || shared.has(publisher) ? briefTitle(title) : publisher];
      }),
    ),
    byArticle: new Map(sources.toReversed().map((source) => [source.article, source])),
  };
  known.set(sources, made);
  return made;
}

/** What one of the sources is called where room is scarce: its publisher, or its title where it has none or another shares it. */
export const sourceName = (source: SourceRecord, sources: readonly SourceRecord[]): string =>
  knownOf(sources).names.get(source) ?? briefTitle(source.title);

/** A place in a source, behind the source's name where a deck speaks from several. */
export function placeIn(article: string, place: string, sources: readonly SourceRecord[]): string {
  const source = knownOf(sources).byArticle.get(article);
  if (source === undefined || sources.length < 2) return place;
  const name = sourceName(source, sources);
  return place === '' ? name : `${name}, ${place}`;
}

/** A title as the foot of a slide can carry it: its first part, or its first words; the list of sources has it whole. */
function briefTitle(title: string): string {
  if (title.length <= longestTitle) return title;
  const [lead = title] = title.split(/\s+[–—|]\s+|[:;]\s+/);
  if (lead.length <= longestTitle) return lead;
  return `${lead.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}
