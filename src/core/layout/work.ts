/** Work that may be left between two of its pieces, for a window that has other things to do. */
export type Work<T> = Generator<undefined, T>;

/** Does all of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
  }
}
