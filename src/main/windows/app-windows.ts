import { bringForward, isTaken, type AppWindow, type Editing, type Order } from './app-window';

/** All of the app's windows, the one used last at the end. */
export interface AppWindows {
  readonly all: () => readonly AppWindow[];
  /** The window whose page has this id. */
  readonly of: (id: number) => AppWindow | null;
  /** The one used last. */
  readonly front: () => AppWindow | null;
  /** The one that has this file open, or is about to. */
  readonly holding: (path: string) => AppWindow | null;
  /** The one that has this open, or is about to: an unsaved briefing, or a draft of a template or brand. */
  readonly journalling: (id: string) => AppWindow | null;
  /** The one that has this template or brand in its editor. */
  readonly editing: (what: Editing['what'], entry: string) => AppWindow | null;
  /** Opens a further window that begins with `orders`. */
  readonly open: (...orders: readonly Order[]) => AppWindow;
  /** Shows `orders` one after the other in an empty window, or in a new one. */
  readonly place: (...orders: readonly Order[]) => void;
  /** Gives `orders` to a window, taken or not. */
  readonly give: (one: AppWindow, ...orders: readonly Order[]) => void;
  /** Tells all windows but one that the library's templates or brands are not what they were. */
  readonly tellOthers: (one: AppWindow, part: 'templates' | 'brands') => void;
  readonly touch: (one: AppWindow) => void;
  readonly remove: (one: AppWindow) => void;
}

const holds = ({ path, orders }: AppWindow, wanted: string): boolean =>
  path === wanted || orders.some((order) => (order.open === 'file' || order.open === 'unsaved') && order.path === wanted);

const keeps = ({ journal, editing, orders }: AppWindow, id: string): boolean =>
  journal === id || editing?.draft === id || orders.some((order) => order.open === 'unsaved' && order.id === id);

/** @param make opens a window; how many there are already is told, so that they do not hide one another. */
export function createAppWindows(make: (others: number) => AppWindow): AppWindows {
  let all: readonly AppWindow[] = [];
  const windows: AppWindows = {
    all: () => all,
    of: (id) => all.find((one) => one.id === id) ?? null,
    front: () => all.at(-1) ?? null,
    holding: (path) => all.find((one) => holds(one, path)) ?? null,
    journalling: (id) => all.find((one) => keeps(one, id)) ?? null,
    editing: (what, entry) => all.find(({ editing }) => editing?.what === what && editing.entry === entry) ?? null,
    open(...orders) {
      const made = make(all.length);
      made.orders.push(...orders);
      all = [...all, made];
      return made;
    },
    place(...orders) {
      const empty = all.findLast((one) => !isTaken(one));
      if (empty === undefined) windows.open(...orders);
      else windows.give(empty, ...orders);
    },
    give(one, ...orders) {
      one.orders.push(...orders);
      one.send('window:ordered', {});
      bringForward(one);
    },
    tellOthers(one, part) {
      for (const other of all) if (other !== one) other.send('library:changed', { part });
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
