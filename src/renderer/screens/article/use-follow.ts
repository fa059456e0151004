import { useContext, useEffect, type RefObject } from 'react';
import { scrollWithin } from '../../ui/scroll-within';
import { LitContext, type Lit } from './lit';

/** Scrolls a side to the figure that was lit up on the other side. */
export function useFollow(side: Lit['from'], place: RefObject<HTMLElement | null>): void {
  const lit = useContext(LitContext);
  useEffect(
    () =>
      lit.subscribe(() => {
        const { figure, from } = lit.get();
        if (figure === null || from === side) return;
        const there = place.current?.querySelector(`[data-figure="${CSS.escape(figure)}"]`);
        const room = there?.closest('.reading-scroll, .rows');
        if (there != null && room != null) scrollWithin(room, there);
      }),
    [lit, side, place],
  );
}
