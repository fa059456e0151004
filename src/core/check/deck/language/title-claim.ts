import { shownQuantity } from '../../../model/derived-rounding';
import type { LedgerEntry } from '../../../model/figure';
import { finds } from '../../../model/finds';
import { shownFigures } from '../../../model/shown-figures';
import type { DeckRule } from '../deck-rule';
import { titleWords } from './title-words';

/** A word that claims, what must be shown to bear it, and how it is asked for. */
interface Claim {
  readonly said: RegExp;
  readonly bornBy: (shown: readonly LedgerEntry[]) => boolean;
  readonly wanted: string;
}

const quoted = (shown: readonly LedgerEntry[], words: RegExp): boolean =>
  shown.some((entry) => entry.type === 'figure' && words.test(`${entry.quote} ${entry.subject}`));

const derived = (shown: readonly LedgerEntry[], ...operations: readonly string[]): boolean =>
  shown.some((entry) => entry.type === 'derivation' && operations.includes(entry.operation));

/** Two numbers of one unit, the later at least (or at most) so many times the earlier. */
const ratioOf = (shown: readonly LedgerEntry[], fits: (ratio: number) => boolean): boolean =>
  shown.some((one) => shown.some((other) => one !== other && one.unit === other.unit && one.unit !== null && other.value > 0 && fits(one.value / other.value)));

const CHANGE = /\b(?:rise|rose|risen|increas|grow|grew|up|jump|surg|soar|climb|fall|fell|drop|declin|decreas|down|cut|plung|slump|doubl|tripl|halv)/i;

const times = (said: RegExp, fits: (ratio: number) => boolean, wanted: string): Claim => ({
  said,
  bornBy: (shown) => quoted(shown, said) || derived(shown, 'multiple', 'growth') || ratioOf(shown, fits),
  wanted,
});

const CLAIMS: readonly Claim[] = [
  times(/\bdoubl(?:e|es|ed|ing)\b/i, (ratio) => ratio >= 1.9 && ratio <= 2.2, 'the value before and after, or the multiple'),
  times(/\btripl(?:e|es|ed|ing)\b/i, (ratio) => ratio >= 2.8 && ratio <= 3.3, 'the value before and after, or the multiple'),
  times(/\bhalv(?:e|es|ed|ing)\b/i, (ratio) => ratio >= 1.9 && ratio <= 2.2, 'the value before and after, or the multiple'),
  {
    said: /\b(?:surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|skyrocket(?:s|ed|ing)?|explod(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|collaps(?:e|es|ed|ing))\b/i,
    bornBy: (shown) =>
      derived(shown, 'growth', 'multiple', 'difference') || quoted(shown, CHANGE) || ratioOf(shown.filter(({ asOf }) => asOf !== null), (ratio) => ratio !== 1),
    wanted: 'the change in per cent, or the values before and after',
  },
  {
    said: /\b(?:most of|the majority of|mostly|mainly|predominantly)\b/i,
    bornBy: (shown) =>
      quoted(shown, /\b(?:most|majority)\b/i) ||
      shown.some((entry) => entry.unit === '%' && shownQuantity(entry).value > 50) ||
      shown.some((whole) => shown.some((part) => part !== whole && part.unit === whole.unit && part.value < whole.value && part.value > whole.value / 2)),
    wanted: 'the share, or the part and its whole',
  },
  {
    said: /\b(?:record(?:-breaking)?(?= (?:high|low|year|number|amount|level|fine|profit|loss|losses|result|results|revenue|seizure|haul|sum))|record-breaking|unprecedented|all-time)\b/i,
    bornBy: (shown) => quoted(shown, /\b(?:record|unprecedented|largest|highest|biggest|never before)\b/i) || ratioOf(shown.filter(({ asOf }) => asOf !== null), (ratio) => ratio > 1),
    wanted: 'the earlier highest value, or the source’s own words for it',
  },
];

/** Titles of the author's or by rule that claim more than the slide's figures bear. */
export const titleClaim: DeckRule = ({ slides, ledger, sources }) => {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  return slides.flatMap((slide) => {
    const title = titleWords(slide, byId);
    // The article's own headline is the source's claim, and is quoted as such.
    if (slide.kind === 'cover' || slide.kind === 'divider' || sources.some((source) => source.title === title)) return [];
    const shown = shownFigures(slide).flatMap((id) => byId.get(id) ?? []);
    return CLAIMS.flatMap(({ said, bornBy, wanted }) => {
      const word = said.exec(title)?.[0];
      if (word === undefined || bornBy(shown)) return [];
      return [
        {
          ...finds('title-claim', word),
          severity: 'warning' as const,
          place: { slide: slide.id, field: 'title' },
          actual: title,
          expected: wanted,
        },
      ];
    });
  });
};
