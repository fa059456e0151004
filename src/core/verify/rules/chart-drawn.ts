import type { Finding } from '../../model/finding';
import { finds } from '../../model/finds';
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
            ...(drawn === undefined ? finds('chart-drawn:gone', expected) : finds('chart-drawn:other', drawn, expected)),
            severity: 'error',
            place: { slide: String(number), field: shape.name, figure: entry.id },
            actual: drawn === undefined ? 'not drawn' : String(drawn),
            expected,
          };
        });
    }),
  );
};
