import { bringForward, isTaken, type AppWindow, type Order } from './app-window';

/** All of the app's windows, the one used last at the end. */
export interface AppWindows {
  readonly all: () => readonly AppWindow[];
  /** The window whose page has this id. */
  readonly of: (id: number) => AppWindow | null;
  /** The one used last. */
  readonly front: () => AppWindow | null;
  /** The one that has this file open. */
  readonly holding: (path: string) => AppWindow | null;
  /** The one that has this unsaved briefing open. */
  readonly journalling: (id: string) => AppWindow | null;
  /** Opens a further window that begins with `order`. */
  readonly open: (order?: Order) => AppWindow;
  /** Shows `order` in an empty window, or in a new one. */
  readonly place: (order: Order) => void;
  /** Gives `order` to a window, taken or not. */
  readonly give: (one: AppWindow, order: Order) => void;
  readonly touch: (one: AppWindow) => void;
  readonly remove: (one: AppWindow) => void;
}

/** @param make opens a window; how many there are already is told, so that they do not hide one another. */
export function createAppWindows(make: (others: number) => AppWindow): AppWindows {
  let all: readonly AppWindow[] = [];
  const windows: AppWindows = {
    all: () => all,
    of: (id) => all.find((one) => one.id === id) ?? null,
    front: () => all.at(-1) ?? null,
    holding: (path) => all.find((one) => one.path === path) ?? null,
    journalling: (id) => all.find((one) => one.journal === id) ?? null,
    open(order) {
      const made = make(all.length);
      if (order !== undefined) made.orders.push(order);
      all = [...all, made];
      return made;
    },
    place(order) {
      const empty = all.findLast((one) => !isTaken(one));
      if (empty === undefined) windows.open(order);
      else windows.give(empty, order);
    },
    give(one, order) {
      one.orders.push(order);
      one.send('window:ordered', {});
      bringForward(one);
    },
    touch(one) {
      all = [...all.filter((other) => other !== one), one];
    },
    remove(one) {
      all = all.filter((other) => other !== one);
    },
  };
  return windows;
}
