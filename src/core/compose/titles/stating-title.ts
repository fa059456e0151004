import type { Figure } from '../../model/figure';
import { figuresIn } from '../../model/rich-text';
import type { Briefing } from '../context';
import { keyOf, wordsOfSentence } from '../story';
import { asTitle, isExpected, tellingSentence, type Telling, type Told } from './telling-title';

/** So many sentences are tried: one that states the figures may lose them where it is shortened. */
const TRIES = 4;

/**
 * The source's own sentence that states so many of the figures, whole or shortened, and can stand as
 * a title; null when none can that no slide has said.
 */
export function statingTitle(figures: readonly Figure[], least: number, briefing: Briefing): Telling | null {
  const { sections, candidates, taken, extractions } = briefing;
  const mentions = figures.map(({ id }) => new Set(candidates.find((candidate) => candidate.figure.id === id)?.mentions ?? [id]));
  const stated = (ids: readonly string[]): number => mentions.filter((those) => ids.some((id) => those.has(id))).length;
  let told = sections.flatMap(({ source, sentences }) =>
    sentences
      .map((sentence): Told => ({ source, sentence }))
      .filter(({ sentence }) => !isExpected(wordsOfSentence(source, sentence)))
      .filter(({ sentence }) => stated(source.figures.filter(({ block, start, end }) => block === sentence.block && start >= sentence.start && end <= sentence.end).map(({ id }) => id)) >= least),
  );
  for (let tried = 0; tried < TRIES && told.length > 0; tried += 1) {
    const found = tellingSentence(told, {
      candidates,
      speaks: 0,
      unlike: extractions.map(({ outline }) => outline.title),
      isSaid: ({ source, sentence }) => taken.sentences.has(keyOf(source, sentence)),
    });
    if (found === null) return null;
    if (stated(figuresIn(asTitle(found))) >= least) return found;
    told = told.filter(({ sentence }) => sentence !== found.sentence);
  }
  return null;
}
