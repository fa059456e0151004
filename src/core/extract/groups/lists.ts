import type { Block } from '../../model/article';
import type { Figure } from '../../model/figure';
import { grouped, sameMeasure, type Candidate, type Ground, type GroupFinder } from './candidate';
import { joined, labelsOf, languageOf, properName, withUnit } from './labels';
import { isMixed, withoutSums } from './mixed';

/** Figures of one unit that a sentence or a bullet lists beside each other. */
export const inOneSentence: GroupFinder = (ground) =>
  ground.inSentences.flatMap((figures) =>
    grouped(figures, ({ kind, unit }) => (unit === null ? null : `${kind} ${unit}`)).flatMap(
      (same) => (isMixed(same, ground) ? [] : listOf(ground, withoutSums(same), 'list')),
    ),
  );

/** One figure of the same unit in each of several bullets that follow one another. */
export const acrossBullets: GroupFinder = (ground) => {
  return bulletRuns(ground.article.blocks).flatMap((run) => {
    const firsts = run.flatMap(({ id }) => {
      const own = ground.inBlock.get(id) ?? [];
      return own.length === 1 ? own : [];
    });
    return grouped(firsts, ({ kind, unit }) => (unit === null ? null : `${kind} ${unit}`)).flatMap(
      (same) => listOf(ground, same, 'same-unit'),
    );
  });
};

/** Counts of different things in one breath: no chart, but cards that belong together. */
export const differentThings: GroupFinder = (ground) =>
  ground.inSentences.flatMap((figures): readonly Candidate[] => {
    const counts = figures.filter(({ kind, unit }) => kind === 'count' && unit !== null);
    const units = new Set(counts.map(({ unit }) => unit));
    if (counts.length < 3 || units.size !== counts.length) return [];
    const names = labelsOf(counts, ground);
    return names
      ? [{ bond: 'list', heading: joined(names, ground), figures: counts, labels: names.labels, total: null }]
      : [];
  });

/** Named by a time rather than a thing: a change, not a list. */
const EARLIER = /^(?:(?:the )?(?:previous|prior|last|same|corresponding|preceding)|a) (?:year|quarter|month|week|period|half)/i;

function listOf(ground: Ground, figures: readonly Figure[], bond: Candidate['bond']): readonly Candidate[] {
  const first = figures[0];
  if (!first || figures.length < 2 || !figures.every((figure) => sameMeasure(first, figure))) return [];
  const own = siblings(figures, ground);
  if (own.length < figures.length) return listOf(ground, own, bond);
  const names = labelsOf(figures, ground);
  if (!names || names.labels.some((label) => EARLIER.test(label))) return [];
  const lead = figures.every((figure) => properName(figure, ground) !== '') ? leadOf(first, ground) : '';
  const heading = withUnit(lead === '' ? joined(names, ground) : lead, first, languageOf(ground));
  return [{ bond, heading, figures, labels: datedApart(names.labels, figures), total: null }];
}

/** What a list of names is of, where its sentence opens with that: 'prior judgments' of 'The prior judgments, which …, were against Oxmoor (…), …'. */
function leadOf(first: Figure, { article, inSentences, blockOf }: Ground): string {
  const own = inSentences.find((figures) => figures.includes(first));
  const before = article.text.slice(blockOf(first)?.start ?? first.start, own?.[0]?.start ?? first.start).split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '';
  return /^(?:The|Its|Their|These)\s+(\p{Ll}[\p{L}-]*(?:\s+\p{Ll}[\p{L}-]*){0,3}?)(?:,[^,]*,)?\s+(?:were|are|went|include|included)\b/u.exec(before)?.[1] ?? '';
}

/** 'Oxmoor (2019)', where a list names values of several years: side by side they would pass for one. */
function datedApart(labels: readonly string[], figures: readonly Figure[]): readonly string[] {
  const years = figures.map(({ asOf }) => asOf?.iso.slice(0, 4) ?? '');
  const differ = new Set(years).size > 1 && !years.includes('');
  return differ ? labels.map((label, index) => `${label} (${years[index] ?? ''})`) : labels;
}

/** Where some of one breath go to a name each ('3m to Oxmoor, 2m to Leeds'), they are the list: the sum that they are part of, or what is told beside them, is none of it. */
function siblings(figures: readonly Figure[], ground: Ground): readonly Figure[] {
  const named = figures.filter((figure) => properName(figure, ground) !== '');
  return named.length >= 2 ? named : figures;
}

function bulletRuns(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [[]];
  for (const block of blocks)
    if (block.kind === 'bullet') runs.at(-1)?.push(block);
    else if (runs.at(-1)?.length) runs.push([]);
  return runs;
}
