import type { SourceRecord } from '../../model/deck';

/** Longest title, in characters, that names its source at the foot. */
const longestTitle = 64;

/** What a source is called where room is scarce: its publisher, or its title where it has none or another shares it. */
export function sourceName({ publisher, title }: SourceRecord, sources: readonly SourceRecord[]): string {
  const shared = sources.filter((other) => other.publisher === publisher).length > 1;
  return publisher === null || shared ? briefTitle(title) : publisher;
}

/** A place in a source, behind the source's name where a deck speaks from several. */
export function placeIn(article: string, place: string, sources: readonly SourceRecord[]): string {
  const source = sources.find((one) => one.article === article);
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
