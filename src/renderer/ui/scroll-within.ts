/**
 * Scrolls a part of the window until all of `element` can be seen in it. Nothing around it moves,
 * and nothing at all where the part does not scroll by itself: a person who works elsewhere in one
 * long column must not be taken away from there.
 */
export function scrollWithin(part: Element, element: Element): void {
  const room = part.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  if (box.top < room.top) part.scrollTop -= room.top - box.top;
  else if (box.bottom > room.bottom) part.scrollTop += Math.min(box.bottom - room.bottom, box.top - room.top);
}
