import type { Finding } from '../model/finding';
import { finds } from '../model/finds';
import { DECK_LANGUAGES, deckLanguage } from '../model/framing/deck-language';
import type { NumberReader, ReadNumber } from '../model/number-reader';
import { entriesOf, sameUnit } from './shown-numbers';
import type { WrittenLedger } from './written-ledger';

/** What a file's numbers are held against. */
export interface TraceAids {
  readonly ledger: WrittenLedger;
  readonly readNumbers: NumberReader;
  readonly language: string;
}

/** Null for a number that a ledger holds with unit and qualifier; else what is wrong with it, its place yet to be named. */
export function traced(number: ReadNumber, runs: readonly string[], { ledger, readNumbers, language }: TraceAids): Finding | null {
  const fault = faultOf(number, ledger);
  if (fault === null || fault.place.figure !== undefined) return fault;
  const isTraced = (one: ReadNumber): boolean => faultOf(one, ledger) === null;
  // What an article says stands in its own language, whatever frames it: 'about one in five' in a German deck.
  const others = DECK_LANGUAGES.filter((one) => one !== deckLanguage(language));
  const otherwise = others.flatMap((one) => [runs.join(' '), ...runs].flatMap((run) => readNumbers(run, one)));
  if (otherwise.some((one) => one.quote.includes(number.quote) && isTraced(one))) return null;
  // '62 t' and 'weighed drugs' are two runs; read as one, they are 62 trillion of something.
  const apart = runs.length < 2 ? [] : runs.flatMap((run) => readNumbers(run, language));
  return apart.length > 0 && apart.every(isTraced) ? null : fault;
}

function faultOf(number: ReadNumber, ledger: WrittenLedger): Finding | null {
  const known = entriesOf(number, ledger.entries).filter((entry) => sameUnit(entry, number));
  // The list of sources and formulas write parents bare; elsewhere the qualifier must stand.
  if (known.some(({ qualifier }) => qualifier === number.qualifier || number.unit === null)) return null;
  const [nearest] = known;
  const said = number.quote.replaceAll('\u00a0', ' ');
  return {
    ...finds(nearest === undefined ? 'numbers-traced:unknown' : 'numbers-traced:unhedged', said),
    severity: 'error',
    place: nearest === undefined ? {} : { figure: nearest.id },
    actual: said,
    expected: nearest === undefined ? 'a number of the ledger' : nearest.quote || nearest.qualifier,
  };
}
