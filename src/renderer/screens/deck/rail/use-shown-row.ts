import { useEffect, useRef, type RefObject } from 'react';

/** So many frames a new row may take to be drawn before it is looked for further off. */
const FRAMES = 2;

/**
 * Keeps the row of the shown slide in sight, and the keyboard on it when it was in the list: a
 * copied, moved or brought-back slide is where one goes on. Returns the ref of what holds the list.
 */
export function useShownRow(shown: string | undefined, order: readonly { readonly id: string }[]): RefObject<HTMLElement | null> {
  const holder = useRef<HTMLElement>(null);
  const count = order.length;
  const index = order.findIndex(({ id }) => id === shown);
  useEffect(() => {
    const list = holder.current?.querySelector<HTMLElement>('[role=grid]');
    if (shown === undefined || list == null) return undefined;
    const isIn = list.contains(document.activeElement);
    let frame = 0;
    const reach = (left: number): void => {
      const row = list.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(shown)}"]`);
      if (row !== null) {
        row.scrollIntoView({ block: 'nearest' });
        if (isIn && !row.contains(document.activeElement)) row.focus({ preventScroll: true });
        return;
      }
      // Not drawn because it is far off: the list is brought near, and draws it.
      if (left === 0) list.scrollTop = (list.scrollHeight * index) / Math.max(1, count);
      if (left > -FRAMES) frame = requestAnimationFrame(() => reach(left - 1));
    };
    reach(FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [shown, index, count]);
  return holder;
}
