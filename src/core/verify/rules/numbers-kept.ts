import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
import { flat } from '../article-said';
import { withoutPages } from '../framed-words';
import { sameValue, shown } from '../shown-numbers';
import type { VerifyRule } from '../verify-rule';
import type { WrittenEntry } from '../written-ledger';
import type { WrittenShape } from '../written-presentation';

/** Every object that is named after figures still shows each of them. */
export const numbersKept: VerifyRule = ({ slides, ledger, language }, { readNumbers }) => {
  if (ledger === null) return [];
  const entries = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  return slides.flatMap(({ number, shapes }) =>
    shapes.flatMap((shape) => {
      // What a chart shows is drawn, and has a rule of its own.
      if (shape.figures.length === 0 || shape.chart !== null) return [];
      const read = shape.texts.flatMap((text) => readNumbers(withoutPages(text), language));
      return shape.figures.flatMap((id): Finding[] => {
        const entry = entries.get(id);
        if (entry === undefined || read.some((one) => sameValue(entry, one))) return [];
        if (quoted(shape, entry) || bare(shape, entry)) return [];
        return [
          {
            ...(entry.quote === '' ? finds('numbers-kept:value', shown(entry).value) : finds('numbers-kept:quote', entry.quote)),
            severity: 'error',
            place: { slide: String(number), field: shape.name, figure: id },
            actual: shape.texts.join(' / '),
            expected: entry.quote === '' ? String(shown(entry).value) : entry.quote,
          },
        ];
      });
    }),
  );
};

/** A card may show a small number as a digit alone, which reads as no number of anything. */
const bare = ({ texts }: WrittenShape, entry: WrittenEntry): boolean =>
  texts.some((text) => text.trim() === String(shown(entry).value));

/** The entry's own words stand in the object, as in sentences taken from the source. */
const quoted = ({ texts }: WrittenShape, { quote }: WrittenEntry): boolean =>
  quote !== '' && texts.some((text) => flat(text).includes(flat(quote)));
