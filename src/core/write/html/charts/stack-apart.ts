/** A name's place in a column of names: upper edge and height. */
export interface Slot {
  readonly top: number;
  readonly height: number;
}

/** Upper edges moved down where a slot would run into the one before it; none above `ceiling`. */
export function pushedDown(slots: readonly Slot[], ceiling: number, gap: number): readonly number[] {
  let free = ceiling;
  return slots.map((slot) => {
    const top = Math.max(slot.top, free);
    free = top + slot.height + gap;
    return top;
  });
}

/** Upper edges moved up where a slot would run into the one after it; none ends below `floor`. */
export function pushedUp(slots: readonly Slot[], floor: number, gap: number): readonly number[] {
  const tops = slots.map((slot) => slot.top);
  let free = floor;
  for (let index = slots.length - 1; index >= 0; index -= 1) {
    const height = slots[index]?.height ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, free - height);
    free = (tops[index] ?? 0) - gap;
  }
  return tops;
}

/** Upper edges with no slot on another, all between 0 and `floor` as far as they fit; order stays. */
export function stackedApart(slots: readonly Slot[], floor: number, gap: number): readonly number[] {
  const down = pushedDown(slots, 0, gap);
  return pushedUp(
    slots.map((slot, index) => ({ ...slot, top: down[index] ?? slot.top })),
    floor,
    gap,
  );
}
