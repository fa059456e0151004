interface Named {
  readonly id: string;
}

/** The first id that stands twice; null when each stands once. */
export function firstTwice(named: readonly Named[]): string | null {
  const seen = new Set<string>();
  for (const { id } of named) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** The same, those whose id stood before under another: 's1', 's1-2', 's1-3'. */
export function withOwnIds<T extends Named>(named: T[]): T[] {
  if (firstTwice(named) === null) return named;
  const taken = new Set(named.map(({ id }) => id));
  const used = new Set<string>();
  return named.map((one) => {
    let id = one.id;
    for (let times = 2; used.has(id); times += 1) {
      const next = `${one.id}-${times}`;
      if (!taken.has(next)) id = next;
    }
    used.add(id);
    taken.add(id);
    return id === one.id ? one : { ...one, id };
  });
}
