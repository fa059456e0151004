import type { Command } from '../../core/edit/command';
import { assertNever } from '../../core/model/result';
import type { Deck } from '../../core/model/deck';
import type { App } from '../state/context';

/** Commands on the slides that are selected in the rail. */
export type SlidesCommand = 'duplicate-slides' | 'remove-slides' | 'move-slides-up' | 'move-slides-down';

/** Changes the selected slides. */
export function changeSlides({ store, now }: App, command: SlidesCommand): void {
  const { briefing } = store.get();
  const deck = briefing?.history.present.deck ?? null;
  if (briefing === null || deck === null || briefing.slides.length === 0) return;
  store.dispatch({ type: 'perform', command: edit(command, deck, briefing.slides), at: now() });
}

function edit(command: SlidesCommand, deck: Deck, slides: readonly string[]): Command {
  switch (command) {
    case 'duplicate-slides':
    case 'remove-slides':
      return { do: command, slides };
    case 'move-slides-up':
      return { do: 'move-slides', slides, before: neighbour(deck, slides, -1) };
    case 'move-slides-down':
      return { do: 'move-slides', slides, before: neighbour(deck, slides, 1) };
    default:
      return assertNever(command);
  }
}

/** Where a move by one place up or down goes to. */
function neighbour(deck: Deck, selected: readonly string[], step: -1 | 1): string | null {
  const chosen = new Set(selected);
  const places = deck.slides.flatMap(({ id }, index) => (chosen.has(id) ? [index] : []));
  if (step === -1) return deck.slides[Math.max(0, (places[0] ?? 0) - 1)]?.id ?? null;
  return deck.slides[(places.at(-1) ?? 0) + 2]?.id ?? null;
}
