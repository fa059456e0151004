import { apply } from '../../core/edit/apply';
import type { FigureCorrection } from '../../core/edit/command';
import { remake } from '../../core/edit/remake';
import type { Figure } from '../../core/model/figure';
import type { App } from '../state/context';
import { composed, madeOfPresent } from './composing';

/** Corrects a figure; slides that nobody edited are made again from it, edited ones follow in their numbers. */
export async function correctFigure(app: App, figure: Figure, correction: FigureCorrection): Promise<void> {
  const { store, now } = app;
  const command = {
    do: 'correct-figure',
    article: figure.article,
    figure: figure.id,
    correction,
    deck: null,
  } as const;
  const built = await madeOfPresent(app, async (document) => {
    const corrected = apply(document, command);
    const fresh = corrected.deck === null ? null : await composed(app, corrected);
    return corrected.deck === null || fresh === null ? null : remake(corrected.deck, fresh.deck);
  });
  if (built !== null) store.dispatch({ type: 'perform', command: { ...command, deck: built.made }, at: now() });
}
