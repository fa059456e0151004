/** What stands in each block, in the order given. */
export function byBlock<T extends { readonly block: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const gathered = new Map<string, T[]>();
  for (const one of all) {
    const of = gathered.get(one.block);
    if (of === undefined) gathered.set(one.block, [one]);
    else of.push(one);
  }
  return gathered;
}
