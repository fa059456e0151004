import { useContext, useEffect, type RefObject } from 'react';
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
        there?.scrollIntoView({ block: 'nearest' });
      }),
    [lit, side, place],
  );
}
