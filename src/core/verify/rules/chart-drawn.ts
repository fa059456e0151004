import type { Finding } from '../../model/finding';
import { isDrawn, shown } from '../shown-numbers';
import type { VerifyRule } from '../verify-rule';

/**
 * Every number of the ledger that a chart was made to show is also drawn: its label may say one
 * thing and its bar another. A value that is no number of the chart's is what became of it.
 */
export const chartDrawn: VerifyRule = ({ slides, ledger }) => {
  if (ledger === null) return [];
  const entries = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  return slides.flatMap(({ number, shapes }) =>
    shapes.flatMap((shape) => {
      if (shape.chart === null) return [];
      const wanted = shape.figures.flatMap((id) => entries.get(id) ?? []);
      const strange = shape.values.filter((value) => !wanted.some((entry) => isDrawn({ values: [value] }, entry)));
      return wanted
        .filter((entry) => !isDrawn(shape, entry))
        .map((entry, index): Finding => {
          const expected = entry.quote === '' ? String(shown(entry).value) : entry.quote;
          const drawn = strange[index];
          return {
            rule: 'chart-drawn',
            severity: 'error',
            place: { slide: String(number), field: shape.name, figure: entry.id },
            message:
              drawn === undefined
                ? `The chart does not draw “${expected}” any more.`
                : `The chart draws ${drawn} where the ledger has “${expected}”.`,
            actual: drawn === undefined ? 'not drawn' : String(drawn),
            expected,
            why: 'Its values were changed after the deck was written; the label beside may still say the old one.',
          };
        });
    }),
  );
};
