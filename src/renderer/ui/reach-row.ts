/** So many frames a new row may take to be drawn before it is looked for further off. */
const FRAMES = 2;

/**
 * Goes on with a row of a long list once it is drawn. One that is far off is not: then the list is
 * brought near. Returns the function that gives up.
 *
 * @param place where the row stands in the list, from 0 at its beginning to 1 at its end
 */
export function reachRow(list: HTMLElement, find: () => HTMLElement | null, place: number, then: (row: HTMLElement) => void): () => void {
  let frame = 0;
  const reach = (left: number): void => {
    const row = find();
    if (row !== null) return then(row);
    if (left === 0) list.scrollTop = list.scrollHeight * place;
    if (left > -FRAMES) frame = requestAnimationFrame(() => reach(left - 1));
  };
  reach(FRAMES);
  return () => cancelAnimationFrame(frame);
}
