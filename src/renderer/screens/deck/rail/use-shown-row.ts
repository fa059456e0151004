import { useEffect, useRef, type RefObject } from 'react';

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
    const row = (): HTMLElement | null => list.querySelector(`[role=row][data-key="${CSS.escape(shown)}"]`);
    const reach = (): void => {
      row()?.scrollIntoView({ block: 'nearest' });
      if (isIn && row()?.contains(document.activeElement) === false) row()?.focus({ preventScroll: true });
    };
    if (row() !== null) {
      reach();
      return undefined;
    }
    // Not drawn, because it is far off: the list is brought near, and draws it.
    list.scrollTop = (list.scrollHeight * index) / Math.max(1, count);
    const soon = requestAnimationFrame(() => requestAnimationFrame(reach));
    return () => cancelAnimationFrame(soon);
  }, [shown, index, count]);
  return holder;
}
