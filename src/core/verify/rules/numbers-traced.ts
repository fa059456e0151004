import type { Finding } from '../../model/finding';
import { isFurniture, near, sameUnit, sameValue, withoutPages } from '../shown-numbers';
import type { VerifyRule } from '../verify-rule';
import type { WrittenLedger } from '../written-ledger';
import type { WrittenPresentation } from '../written-presentation';

/** Exchange rates that the list of sources computes from its currency pairs. */
const impliedRates = ({ entries }: WrittenLedger): readonly number[] =>
  entries.flatMap((entry) => {
    const original = entries.find(({ id }) => id === entry.equivalentOf);
    return original === undefined || original.value === 0 ? [] : [Number((entry.value / original.value).toFixed(3))];
  });

interface Said {
  readonly slide: number;
  readonly shape: string;
  readonly text: string;
}

const everythingSaid = ({ slides }: WrittenPresentation): readonly Said[] =>
  slides.flatMap(({ number, shapes, notes }) => [
    ...shapes
      .filter((shape) => !isFurniture(shape))
      .flatMap(({ name, texts }) => texts.map((text) => ({ slide: number, shape: name, text: withoutPages(text) }))),
    ...notes.map((text) => ({ slide: number, shape: 'notes', text })),
  ]);

/** Every number in the file is read back and must be an entry of its ledger, with unit and qualifier. */
export const numbersTraced: VerifyRule = (file, { readNumbers }) => {
  const { ledger, language } = file;
  if (ledger === null) return [];
  const rates = impliedRates(ledger);
  // A table's cell is quoted bare; its unit and magnitude stand in the header above it.
  const quotes = new Set(ledger.entries.map(({ quote }) => `“${quote}”`));
  return everythingSaid(file).filter(({ text }) => !quotes.has(text.trim())).flatMap(({ slide, shape, text }) =>
    readNumbers(text, language).flatMap((number): Finding[] => {
      if (number.unit === null && rates.some((rate) => near(rate, number.value))) return [];
      const known = ledger.entries.filter((entry) => sameValue(entry, number) && sameUnit(entry, number));
      // The list of sources and formulas write parents bare; elsewhere the qualifier must stand.
      const kept = known.some(({ qualifier }) => qualifier === number.qualifier || number.unit === null);
      if (kept) return [];
      const [nearest] = known;
      return [
        {
          rule: 'numbers-traced',
          severity: 'error',
          place: { slide: String(slide), field: shape, ...(nearest === undefined ? {} : { figure: nearest.id }) },
          message:
            nearest === undefined
              ? `“${number.quote}” is not in the file’s ledger.`
              : `“${number.quote}” has lost the qualifier that its source gives it.`,
          actual: number.quote,
          expected: nearest === undefined ? 'a number of the ledger' : nearest.quote || nearest.qualifier,
          why: 'It was typed or changed after the deck was made, or was never in the source.',
        },
      ];
    }),
  );
};
