/** The list with one of its things moved by so many places. */
export function moved<T>(list: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const item = list[index];
  if (item === undefined || list[index + by] === undefined) return list;
  const rest = list.filter((_, other) => other !== index);
  return [...rest.slice(0, index + by), item, ...rest.slice(index + by)];
}
