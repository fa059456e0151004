import type { Figure } from '../../model/figure';
import { because } from '../../model/reason';
import { plain, type RichText } from '../../model/rich-text';
import type { NumberCard } from '../../model/slide';
import type { CardSlot } from '../../model/template';
import { empty, filled, type Briefing, type SlotAnswer } from '../context';
import { isClear } from '../naming/ambiguous';
import { around, isCell, labelOf, nameOf } from '../naming/label';
import { predicateOf } from '../naming/predicate';
import { FEW } from '../slots/importance';
import type { Candidate } from '../slots/match-figures';
import { sameQuantity } from '../slots/mentions';
import { contentWords } from '../slots/words';

/** A figure for a card, with the template's label for it. */
export interface CardFigure {
  readonly figure: Figure;
  readonly label: string | undefined;
}

/** A card slot and what answered it on this slide, or on an earlier one only. */
export interface Answer {
  readonly slot: CardSlot;
  readonly figure: Figure | undefined;
  readonly elsewhere: boolean;
}

/** When a value was so; empty unless the article gives values of the same kind for several dates. */
function dateOf({ asOf, kind, unit }: Figure, figures: readonly Figure[]): string {
  if (asOf === null) return '';
  const others = figures.some(
    (other) => other.asOf !== null && other.asOf.iso !== asOf.iso && other.kind === kind && other.unit === unit,
  );
  return others ? asOf.words : '';
}

/** A card for a figure: what it counts as label; its date among several and its restated equivalents as small print. */
export function cardOf(figure: Figure, { extractions, candidates, words }: Briefing, label?: string): NumberCard {
  const source = extractions.find(({ article }) => article.id === figure.article);
  const mentions = candidates.find((candidate) => candidate.figure.id === figure.id)?.mentions ?? [figure.id];
  const restated = (source?.figures ?? [])
    .filter(({ equivalentOf }) => equivalentOf !== null && mentions.includes(equivalentOf))
    .filter((other, index, all) => index === all.findIndex(({ unit }) => unit === other.unit));
  const equivalents: readonly RichText[] = restated.map(({ id }, index) => [
    ...(index === 0 ? [] : plain(', ')),
    { type: 'figure', id, form: 'value' },
  ]);
  const parts = [
    plain(dateOf(figure, source?.figures ?? [])),
    // Of several of one name the words around it say which is meant, and of a target that it is one.
    source !== undefined && label === undefined && !isClear(figure, candidates) && !isCell(figure, source) && predicateOf(figure, source) === '' ? around(figure, source) : [],
    equivalents.length === 0 ? [] : [...equivalents.flat(), ...plain(words.cards.inSource)],
  ].filter((part) => part.length > 0);
  return {
    figure: figure.id,
    label: label === undefined ? labelOf(figure, source) : plain(label),
    note: parts.flatMap((part, index) => (index === 0 ? part : [...plain('; '), ...part])),
  };
}

const asCard = ({ figure }: Candidate): CardFigure => ({ figure, label: undefined });

/** With as many numbers that are new to the deck, a slide repeats none. */
const ENOUGH = 3;

/**
 * The figures for a slide's cards, each quantity once: what answered its slots, then the articles'
 * most central ones up to `upTo`. What an earlier slide showed large or drew comes again only where
 * less than three others are left.
 */
export function cardsFor(
  slots: readonly CardSlot[],
  upTo: number,
  briefing: Briefing,
): { readonly cards: readonly CardFigure[]; readonly answers: readonly Answer[] } {
  const mentions = new Map(briefing.candidates.map((candidate) => [candidate.figure.id, candidate.mentions]));
  const mentionsOf = ({ id }: Figure): readonly string[] => mentions.get(id) ?? [id];
  const { numbers, charted } = briefing.taken;
  const isFresh = ({ figure }: CardFigure): boolean => !mentionsOf(figure).some((id) => numbers.has(id));
  const isUndrawn = ({ figure }: CardFigure): boolean => !mentionsOf(figure).some((id) => charted.has(id));
  const answers = slots.map((slot): Answer => ({ slot, figure: briefing.slots.get(slot.name), elsewhere: false }));
  const answered = answers.flatMap(({ slot, figure }) => (figure === undefined ? [] : [{ figure, label: slot.label }]));
  // A card that could only quote around its number gives way to one that can be named.
  const asked = answered.filter(({ figure, label }) => label !== undefined || nameOf(figure) !== '');
  const possible = briefing.candidates.filter(
    ({ figure, minor }) => figure.equivalentOf === null && !minor && !(figure.kind === 'count' && figure.value < FEW),
  );
  const named = possible.filter(({ figure, titled }) => nameOf(figure) !== '' || titled).map(asCard);
  // Amounts without a name are told by the words around them, where nothing has a name.
  const unnamed = possible.map(asCard).filter(({ figure }) => figure.kind === 'money' || figure.kind === 'percent');
  const fresh = withMore(distinct(asked.filter(isFresh)), named.filter(isFresh).filter(isUndrawn), Math.max(upTo, ENOUGH));
  // Of several of one name the words around each tell which it is: better than fewer cards, or the same again.
  const alike = fresh.length >= ENOUGH ? fresh : withMore(fresh, named.filter(isFresh).filter(isUndrawn), upTo, 'namesakes');
  const all = alike.length >= ENOUGH ? alike : withMore(alike, [...named.filter(isFresh), ...asked, ...named], ENOUGH);
  const cards = (all.length > 0 ? all : withMore([], [...answered, ...unnamed], ENOUGH)).slice(0, upTo);
  return {
    cards,
    answers: answers.map((answer) => {
      const { slot, figure } = answer;
      const isHere = cards.some((card) => card.figure === figure);
      return isHere ? answer : { slot, figure: undefined, elsewhere: figure !== undefined && mentionsOf(figure).some((id) => numbers.has(id)) };
    }),
  };
}

/** Adds what says something else: neither a quantity again, nor, unless namesakes are asked for, another value of a name that stands there. */
function withMore(cards: readonly CardFigure[], more: readonly CardFigure[], upTo: number, also?: 'namesakes'): readonly CardFigure[] {
  const kept = [...cards];
  for (const card of more) {
    if (kept.length >= upTo) break;
    const said = kept.some(({ figure }) => sameQuantity(figure, card.figure) || (also === undefined && sameName(figure, card.figure)));
    if (!said) kept.push(card);
  }
  return kept;
}

/** Whether two figures of one unit bear names of which one says no more than the other. */
function sameName(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.article !== b.article) return false;
  const first = contentWords(nameOf(a));
  const second = contentWords(nameOf(b));
  const [fewer, other] = first.length < second.length ? [first, second] : [second, first];
  return fewer.length > 0 && fewer.every((word) => other.includes(word));
}

const distinct = (cards: readonly CardFigure[]): readonly CardFigure[] =>
  cards.filter(({ figure }, index) => index === cards.findIndex((other) => other.figure === figure || sameQuantity(other.figure, figure)));

/** What became of each slot, for the fit report. */
export const answersOf = (answers: readonly Answer[]): readonly SlotAnswer[] =>
  answers.map(({ slot, figure, elsewhere }) =>
    figure === undefined
      ? empty(slot.name, because(elsewhere ? 'shown-elsewhere' : 'no-meaning'))
      : filled(slot.name, [figure.id], `The source says “${figure.quote}”.`),
  );
