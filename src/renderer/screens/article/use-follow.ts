import { useContext, useEffect, type RefObject } from 'react';
import { reachRow } from '../../ui/reach-row';
import { scrollWithin } from '../../ui/scroll-within';
import { useLatest } from '../../ui/use-latest';
import { LitContext, type Lit } from './lit';

/**
 * Scrolls a side to the figure that was lit up on the other side.
 *
 * @param placeOf where a figure stands that may not be drawn, from 0 to 1; all are when absent
 */
export function useFollow(side: Lit['from'], place: RefObject<HTMLElement | null>, placeOf?: (figure: string) => number): void {
  const lit = useContext(LitContext);
  const far = useLatest((figure: string) => placeOf?.(figure) ?? -1);
  useEffect(() => {
    let giveUp = (): void => {};
    const stop = lit.subscribe(() => {
      const { figure, from } = lit.get();
      giveUp();
      if (figure === null || from === side) return;
      const find = (): HTMLElement | null => place.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figure)}"]`) ?? null;
      const show = (there: HTMLElement): void => {
        const room = there.closest('.reading-scroll, .rows');
        if (room !== null) scrollWithin(room, there);
      };
      const there = find();
      const list = place.current?.querySelector<HTMLElement>('.rows-long');
      if (there !== null) show(there);
      else if (list != null && far(figure) >= 0) giveUp = reachRow(list, find, far(figure), show);
    });
    return () => {
      stop();
      giveUp();
    };
  }, [lit, side, place, far]);
}
