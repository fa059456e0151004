import type { Difference, Piece, Value } from '../model/difference';

type Fields = { readonly [field: string]: Value };

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isFields = (value: Value): value is Fields => typeof value === 'object' && value !== null && !isList(value);

/** What leads from `one` to `other`. */
export function difference(one: Value, other: Value): Difference {
  if (one === other) return { is: 'same' };
  if (isList(one) && isList(other)) return { is: 'list', pieces: pieces(one, other) };
  if (!isFields(one) || !isFields(other)) return { is: 'other', value: other };
  const fields = Object.entries(other)
    // What is undefined is not there, as in JSON.
    .filter(([, value]) => (value as Value | undefined) !== undefined)
    .map(([name, value]) => {
      const before = Object.hasOwn(one, name) ? one[name] : undefined;
      return [name, before === undefined ? ({ is: 'other', value } as const) : difference(before, value)] as const;
    });
  return { is: 'fields', fields };
}

function pieces(one: readonly Value[], other: readonly Value[]): readonly Piece[] {
  const places = new Map(one.map((value, place) => [value, place]));
  const done: Piece[] = [];
  for (const value of other) {
    const last = done.at(-1);
    const from = places.get(value);
    if (from === undefined) {
      if (last !== undefined && 'put' in last) done[done.length - 1] = { put: [...last.put, value] };
      else done.push({ put: [value] });
    } else if (last !== undefined && 'from' in last && last.from + last.count === from) {
      done[done.length - 1] = { from: last.from, count: last.count + 1 };
    } else done.push({ from, count: 1 });
  }
  return done;
}

/** Thrown by `applied` for a difference that belongs to another value. */
export class Misfit extends Error {}

/** What `difference` led to; what both have in common is the same object again. */
export function applied(one: Value, change: Difference): Value {
  switch (change.is) {
    case 'same':
      return one;
    case 'other':
      return change.value;
    case 'list': {
      if (!isList(one)) throw new Misfit();
      const list = one;
      return change.pieces.flatMap((piece) => ('put' in piece ? piece.put : list.slice(piece.from, piece.from + piece.count)));
    }
    case 'fields': {
      if (!isFields(one)) throw new Misfit();
      const given = one;
      return Object.fromEntries(
        change.fields.map(([name, inner]) => {
          if (inner.is === 'other') return [name, inner.value];
          const before = Object.hasOwn(given, name) ? given[name] : undefined;
          if (before === undefined) throw new Misfit();
          return [name, applied(before, inner)];
        }),
      );
    }
  }
}
