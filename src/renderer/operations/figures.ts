import { apply } from '../../core/edit/apply';
import type { FigureCorrection } from '../../core/edit/command';
import { remake } from '../../core/edit/remake';
import type { Figure } from '../../core/model/figure';
import type { App } from '../state/context';
import { composed } from './composing';

/** Corrects a figure; slides that nobody edited are made again from it, edited ones follow in their numbers. */
export function correctFigure(app: App, figure: Figure, correction: FigureCorrection): void {
  const { store, now } = app;
  const document = store.get().briefing?.history.present;
  if (document === undefined) return;
  const command = {
    do: 'correct-figure',
    article: figure.article,
    figure: figure.id,
    correction,
    deck: null,
  } as const;
  const corrected = apply(document, command);
  const fresh = corrected.deck === null ? null : composed(app, corrected);
  const deck = corrected.deck === null || fresh === null ? null : remake(corrected.deck, fresh.deck);
  store.dispatch({ type: 'perform', command: { ...command, deck }, at: now() });
}
