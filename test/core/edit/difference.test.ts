import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, difference, Misfit } from '../../../src/core/edit/difference';
import { differenceSchema, type Value } from '../../../src/core/model/difference';

/** Through a file and back. */
const kept = (one: Value, other: Value) => differenceSchema.parse(JSON.parse(JSON.stringify(difference(one, other))));

const value = fc.jsonValue({ maxDepth: 3 }).filter((one) => !JSON.stringify(one).includes('__proto__')) as fc.Arbitrary<Value>;
/** What stands for a deck: slides that are objects, some of them the same ones as before. */
const slides = fc.uniqueArray(fc.nat(9), { maxLength: 10 });

describe('the difference of two values', () => {
  it('leads from any value to any other', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(applied(one, kept(one, other))).toEqual(JSON.parse(JSON.stringify(other)));
      }),
    );
  });

  it('takes over what both lists have, wherever it went, as the same objects', () => {
    const all = Array.from({ length: 10 }, (_, id) => ({ id, text: 'x'.repeat(200) }));
    const pick = (ids: readonly number[]): { readonly slides: readonly Value[] } => ({ slides: ids.flatMap((id) => all[id] ?? []) });
    fc.assert(
      fc.property(slides, slides, (before, after) => {
        const one = pick(before);
        const other = pick(after);
        const back = applied(one, kept(one, other)) as { readonly slides: readonly Value[] };
        expect(back).toEqual(other);
        const common = after.flatMap((id, at) => (before.includes(id) ? [at] : []));
        expect(common.every((at) => back.slides[at] === other.slides[at])).toBe(true);
      }),
    );
  });

  it('is as short as what differs: a slide moved to the end of a thousand costs no slide', () => {
    const long = Array.from({ length: 1_000 }, (_, id) => ({ id, text: 'x'.repeat(500) }));
    const change = difference({ slides: long }, { slides: [...long.slice(1), ...long.slice(0, 1)] });
    expect(JSON.stringify(change).length).toBeLessThan(200);
  });

  it('knows when it is laid to a value that it does not belong to', () => {
    const change = difference({ deck: { title: 'Tin' } }, { deck: { title: 'Lead' } });
    expect(() => applied({ deck: null }, change)).toThrow(Misfit);
    expect(() => applied(['Tin'], change)).toThrow(Misfit);
  });
});
