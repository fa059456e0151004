import { useEffect } from 'react';
import { useApp, useSession } from '../../state/context';
import type { Staged } from '../../state/scenes';

/** Begins to edit the field that the person was sent to: on the slide, or beside it when it is not shown there. */
export function useReveal(staged: Staged | null): void {
  const { store } = useApp();
  const reveal = useSession(({ briefing }) => briefing?.reveal ?? null);
  useEffect(() => {
    if (staged === null || reveal?.in !== 'slide') return;
    const field = CSS.escape(reveal.field);
    const onSlide = document.querySelector<HTMLElement>(`.edit-place[data-field="${field}"]`);
    const beside = document.querySelector<HTMLElement>(`.properties [data-field="${field}"] [role="textbox"]`);
    if (onSlide !== null) onSlide.click();
    else {
      beside?.scrollIntoView({ block: 'center' });
      beside?.focus();
    }
    store.dispatch({ type: 'reveal', reveal: null });
  }, [store, staged, reveal]);
}
