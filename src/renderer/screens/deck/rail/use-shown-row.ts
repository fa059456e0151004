import { useEffect, useRef, type RefObject } from 'react';
import { reachRow } from '../../../ui/reach-row';

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
    const find = (): HTMLElement | null => list.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(shown)}"]`);
    return reachRow(list, find, index / Math.max(1, count), (row) => {
      row.scrollIntoView({ block: 'nearest' });
      if (isIn && !row.contains(document.activeElement)) row.focus({ preventScroll: true });
    });
  }, [shown, index, count]);
  return holder;
}
