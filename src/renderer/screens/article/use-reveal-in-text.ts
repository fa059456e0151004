import { useContext, useEffect, type RefObject } from 'react';
import { useApp, useBriefing } from '../../state/context';
import { LitContext } from './lit';

/** Shows the words that the person was sent to, and lights their figure up on both sides. */
export function useRevealInText(article: string, place: RefObject<HTMLElement | null>): void {
  const { store } = useApp();
  const { reveal, history } = useBriefing();
  const lit = useContext(LitContext);
  useEffect(() => {
    if (reveal?.in !== 'article' || reveal.article !== article) return;
    const found = history.present.extractions.find((extraction) => extraction.article.id === article);
    const block = found?.article.blocks.find(({ start, end }) => start <= reveal.start && reveal.start < end);
    const mark = reveal.figure === null ? null : `[data-figure="${CSS.escape(reveal.figure)}"]`;
    const target = place.current?.querySelector<HTMLElement>(mark ?? `[data-block="${CSS.escape(block?.id ?? '')}"]`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
    if (reveal.figure !== null) lit.dispatch({ figure: reveal.figure, from: 'text' });
    store.dispatch({ type: 'reveal', reveal: null });
  }, [store, lit, article, place, reveal, history]);
}
