import type { Place } from '../../core/model/finding';
import type { App } from '../state/context';

/** Goes to where a finding points: the field on its slide, or the words in its article. */
export function goToPlace({ store }: App, place: Place): void {
  const { briefing } = store.get();
  if (briefing === null) return;
  const { deck, extractions } = briefing.history.present;
  if (place.slide !== undefined && deck?.slides.some(({ id }) => id === place.slide) === true) {
    store.dispatch({ type: 'select-slides', slides: [place.slide] });
    store.dispatch({ type: 'reveal', reveal: { in: 'slide', slide: place.slide, field: place.field ?? 'title' } });
    store.dispatch({ type: 'go', step: 'deck' });
    return;
  }
  const entry = deck?.ledger.find(({ id }) => id === place.figure);
  const cited = entry?.type === 'figure' ? entry : null;
  const article = place.article ?? cited?.article;
  const found = extractions.find((extraction) => extraction.article.id === article);
  if (found === undefined) return;
  const start = place.start ?? cited?.start ?? 0;
  const figure = found.figures.find((one) => one.start <= start && start < one.end)?.id ?? null;
  store.dispatch({ type: 'show-article', article: found.article.id });
  store.dispatch({ type: 'reveal', reveal: { in: 'article', article: found.article.id, start, figure } });
  store.dispatch({ type: 'go', step: 'article' });
}

/** Whether there is anywhere to go to. */
export const hasPlace = ({ slide, figure, article }: Place): boolean =>
  slide !== undefined || figure !== undefined || article !== undefined;
