/** The first of several sizes, largest first, at which what is set fits; undefined when none does. */
export function firstFitting<T>(
  steps: readonly number[],
  set: (size: number) => T,
  fits: (text: T) => boolean,
): T | undefined {
  for (const size of steps) {
    const text = set(size);
    if (fits(text)) return text;
  }
  return undefined;
}
