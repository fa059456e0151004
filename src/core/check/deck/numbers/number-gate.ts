import type { Deck } from '../../../model/deck';
import type { Finding } from '../../../model/finding';
import type { LedgerEntry } from '../../../model/figure';
import { finds } from '../../../model/finds';
import { deckLanguage, type DeckLanguage } from '../../../model/framing/deck-language';
import { quoteOrNumber } from '../../../model/ledger-words';
import type { ReadNumber } from '../../../model/number-reader';
import type { DeckRule } from '../deck-rule';
import { createLedgerIndex, type LedgerIndex } from './ledger-index';
import { typedTexts } from './typed-texts';

const sameEnds = (entry: LedgerEntry, number: ReadNumber): boolean =>
  entry.value === number.value && entry.valueHigh === number.valueHigh;

/** A count of which the source does not say what it counts takes any noun. */
const isBareCount = (entry: LedgerEntry): boolean => entry.kind === 'count' && entry.unit === null;

const sameUnit = (entry: LedgerEntry, number: ReadNumber): boolean =>
  number.unit === null || entry.unit === number.unit || (number.kind === 'count' && isBareCount(entry));

const oneEnd = (entry: LedgerEntry, { value, valueHigh }: ReadNumber): boolean =>
  entry.valueHigh !== null && valueHigh === null && (value === entry.value || value === entry.valueHigh);

/** What is wrong with a typed number, and the ledger's number it was probably meant to be. */
interface Fault {
  readonly found: ReturnType<typeof finds>;
  readonly nearest: LedgerEntry | null;
}

/** Null when the ledger holds the number with its unit and qualifier. */
function faultOf(number: ReadNumber, ledger: LedgerIndex): Fault | null {
  const { quote } = number;
  const known = ledger.withEnd(number.value).filter((entry) => sameEnds(entry, number));
  const inUnit = known.filter((entry) => sameUnit(entry, number));
  if (inUnit.some(({ qualifier }) => qualifier === number.qualifier)) return null;
  const [lost] = inUnit;
  if (lost !== undefined) {
    return { found: finds(lost.qualifier === 'exact' ? 'number-gate:hedged' : 'number-gate:unhedged', quote), nearest: lost };
  }
  const range = ledger.withEnd(number.value).find((entry) => oneEnd(entry, number) && sameUnit(entry, number));
  if (range !== undefined) return { found: finds('number-gate:range', quote, quoteOrNumber(range)), nearest: range };
  const [other] = known;
  // A count's noun is often worded otherwise; a currency or a measure is not.
  if (other !== undefined && other.unit !== null && (number.kind !== 'count' || other.kind !== 'count')) {
    return { found: finds('number-gate:otherwise', quote, quoteOrNumber(other)), nearest: other };
  }
  return { found: finds('number-gate:unknown', quote), nearest: null };
}

/**
 * Every number typed into the deck's texts, tables, charts and notes must be in the ledger with its
 * value, unit and qualifier: as a figure of the source, a derivation, or signed by the user.
 */
export const numberGate: DeckRule = (deck, readNumbers) => {
  const ledger = createLedgerIndex(deck.ledger);
  const read = onceEach((text) => readNumbers(text, deck.language));
  const others = otherLanguages(deck).map((language) => onceEach((text) => readNumbers(text, language)));
  // A passage stands in the words of its source: "21,750" in a German deck too.
  const isQuoted = (number: ReadNumber, text: string): boolean =>
    others.some((readOther) => readOther(text).some((other) => other.quote.includes(number.quote) && faultOf(other, ledger) === null));
  return typedTexts(deck).flatMap(({ slide, field, text }) =>
    read(text).flatMap((number): readonly Finding[] => {
      const fault = faultOf(number, ledger);
      if (fault === null || isQuoted(number, text)) return [];
      const { found, nearest } = fault;
      return [
        {
          ...found,
          severity: 'error',
          place: {
            ...(slide === null ? {} : { slide }),
            field,
            ...(nearest === null ? {} : { figure: nearest.id }),
          },
          actual: number.quote,
          expected: nearest === null ? 'a figure of the ledger' : quoteOrNumber(nearest),
          ...(nearest === null ? {} : { repair: { repair: 'point-to-figure', words: number.quote, figure: nearest.id } as const }),
        },
      ];
    }),
  );
};

/** Languages of the articles, but the one that frames the deck. */
function otherLanguages({ language, sources }: Deck): readonly DeckLanguage[] {
  const spoken = new Set(sources.map((source) => deckLanguage(source.language ?? language)));
  spoken.delete(deckLanguage(language));
  return [...spoken];
}

/** Slides share many texts, notes and labels before all: each is read once. */
function onceEach<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
