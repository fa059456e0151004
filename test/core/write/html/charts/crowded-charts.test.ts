import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartKind } from '../../../../../src/core/model/group';
import { chart, point } from '../scene-pieces';
import { draw } from './drawn-chart';

const name = fc.constantFrom('Cash', 'Cards in post', 'Refund', 'Account takeover', 'Phishing by voice');
const qualifier = fc.constantFrom('exact', 'about', 'over', 'upto', 'atleast', 'under');
const value = fc.record({ amount: fc.integer({ min: 0, max: 180 }), qualifier });
const rows = fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 6 });

const drawn = (kind: ChartKind, cases: readonly [string, { amount: number; qualifier: never }][]) =>
  draw(
    chart(
      kind,
      cases.map(([label, { amount, qualifier: how }]) => [
        label,
        point(amount, { qualifier: how, label: how === 'exact' ? String(amount) : `about ${amount}` }),
      ]),
    ),
    640,
    320,
  );

describe.each(['bar', 'column', 'line', 'area', 'doughnut', 'pareto'] as const)('any %s chart', (kind) => {
  it('keeps its text inside and apart', () => {
    fc.assert(
      fc.property(rows, (cases) => {
        const { texts } = drawn(kind, cases as never);
        for (const text of texts) {
          expect(text.x).toBeGreaterThanOrEqual(-0.5);
          expect(text.x + text.w).toBeLessThanOrEqual(640.5);
          expect(text.y).toBeGreaterThanOrEqual(0);
          expect(text.y).toBeLessThanOrEqual(320);
        }
        texts.forEach((one, index) =>
          texts.slice(index + 1).forEach((other) => {
            const clash =
              one.x + 1 < other.x + other.w &&
              other.x + 1 < one.x + one.w &&
              Math.abs(one.y - other.y) < Math.min(one.h, other.h) - 1;
            expect(clash ? `${one.text} over ${other.text}` : '').toBe('');
          }),
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
