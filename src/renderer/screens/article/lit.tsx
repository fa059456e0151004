import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type Store } from '../../state/store';

/** Where the person points: at a figure in the text, or at its line in the list. */
export interface Lit {
  readonly figure: string | null;
  readonly from: 'text' | 'list';
}

export type LitStore = Store<Lit, Lit>;

/** Outside the session: it changes with every move of the mouse, and each mark listens for itself. */
export const createLit = (): LitStore =>
  createStore((_: Lit, next: Lit) => next, { figure: null, from: 'text' });

export const LitContext = createContext<LitStore>(createLit());

/** Whether this figure is pointed at, from either side. */
export function useIsLit(figure: string): boolean {
  const lit = useContext(LitContext);
  return useSyncExternalStore(lit.subscribe, () => lit.get().figure === figure);
}

/** Lights a figure up on the other side. */
export function useLight(from: Lit['from']): (figure: string | null) => void {
  const lit = useContext(LitContext);
  return (figure) => {
    if (lit.get().figure !== figure) lit.dispatch({ figure, from });
  };
}
