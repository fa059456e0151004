import type { Choice } from '../model/document';
import type { Extraction } from '../model/extraction';
import type { Meaning } from '../model/meaning';
import type { CardSlot, Template } from '../model/template';
import { cardSlotsOf } from '../model/template-slots';
import { answeredSlots, candidatesOf, chosenIds } from './chosen';
import { withLedgerIds } from './ledger-ids';
import type { Candidate } from './slots/match-figures';

/** What articles of every desk hold: says nothing of whose article it is. */
const GENERIC: ReadonlySet<Meaning> = new Set<Meaning>(['main-count', 'main-money', 'share', 'change', 'duration']);
const GENERIC_WEIGHT = 0.5;

/** A figure that the title names is what the article is about. */
const TITLED = 2;

/** What an answer that is missing takes away, as a part of what it would have brought. */
const UNANSWERED = 0.5;

/** Below this no template's own question was answered: then the one with most answers of any sort is taken. */
const TELLING = 1.5;

/**
 * The template that asks for what the articles hold: answers to rare questions count most (inverse
 * document frequency over the templates), figures of the title twice, and what stays unanswered counts
 * against. One article rules out templates that tell several apart, several ask for one that compares
 * them. Null when there is no template; of equals the first.
 */
export function bestTemplate(
  templates: readonly Template[],
  extractions: readonly Extraction[],
  choices: readonly Choice[],
): Template | null {
  const fitting = templates.filter((template) => (extractions.length > 1 ? compares(template) : !tellsApart(template)));
  const offered = fitting.length > 0 ? fitting : templates;
  const weight = weightsIn(templates);
  const candidates = candidatesOf(extractions.map(withLedgerIds), chosenIds(choices, extractions, 'figures'));
  const told = offered.map((template) => ({ template, score: scoreOf(template, candidates, weight) }));
  const best = told.reduce<(typeof told)[number] | null>(better, null);
  if (best === null || best.score >= TELLING) return best?.template ?? null;
  const answered = offered.map((template) => ({ template, score: scoreOf(template, candidates, () => 1) }));
  return answered.reduce<(typeof told)[number] | null>(better, null)?.template ?? null;
}

const better = <T extends { readonly score: number }>(best: T | null, one: T): T => (best === null || one.score > best.score ? one : best);

const tellsApart = ({ slides }: Template): boolean => slides.some(({ each }) => each === 'article');
const compares = ({ slides }: Template): boolean => slides.some(({ kind }) => kind === 'source-comparison');

const cardsOf = ({ slides }: Template): readonly CardSlot[] => slides.flatMap(cardSlotsOf);

type Weight = (card: CardSlot) => number;

/** How much an answer says: the fewer templates ask for a meaning, the more. */
function weightsIn(templates: readonly Template[]): Weight {
  const asking = new Map<Meaning, number>();
  for (const template of templates) {
    for (const meaning of new Set(cardsOf(template).flatMap(({ query }) => query.meaning ?? []))) {
      asking.set(meaning, (asking.get(meaning) ?? 0) + 1);
    }
  }
  return ({ query: { meaning } }) =>
    meaning === undefined || GENERIC.has(meaning) ? GENERIC_WEIGHT : Math.log2((templates.length + 1) / (asking.get(meaning) ?? 1));
}

function scoreOf(template: Template, candidates: readonly Candidate[], weight: Weight): number {
  const answers = answeredSlots(template, candidates);
  const titled = new Set(candidates.filter((candidate) => candidate.titled).map(({ figure }) => figure.id));
  let score = 0;
  for (const card of cardsOf(template)) {
    const worth = weight(card);
    const answer = answers.get(card.name);
    if (answer === undefined) score -= worth * UNANSWERED;
    else score += worth * (titled.has(answer.id) && worth > GENERIC_WEIGHT ? TITLED : 1);
  }
  return score;
}
