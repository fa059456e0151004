import { powerSaveBlocker, type BrowserWindow } from 'electron';
import type { Request } from '../../ipc/contract';
import type { ShowOrder, ShowState } from '../../ipc/show';
import { bringForward, type AppWindow } from '../windows/app-window';
import { afterOrder, beginShow } from './show-state';
import { hasTwoDisplays, openAudience, openSpeaker } from './show-windows';

/** A deck to be shown, as the window that starts the show sent it. */
export type Shown = Omit<Request<'present:start'>, 'page'>;

/** What a window of the show needs to draw it. */
export interface ShowContent extends Shown {
  readonly role: 'audience' | 'speaker';
  readonly state: ShowState;
}

/** Presents decks full-screen, one at a time. */
export interface Presenter {
  start(from: AppWindow, shown: Shown, page: number): void;
  /** Null when this page belongs to no show. */
  contentFor(contents: number): ShowContent | null;
  order(order: ShowOrder): void;
  owns(contents: number): boolean;
  startedBy(from: AppWindow): boolean;
  end(): void;
}

interface Show {
  readonly from: AppWindow;
  readonly shown: Shown;
  readonly windows: Map<'audience' | 'speaker', BrowserWindow>;
  readonly awake: number;
  state: ShowState;
}

/** @param preload the app's own, whose calls main answers to a show's windows for the show alone. */
export function createPresenter(preload: string, now: () => number): Presenter {
  let show: Show | null = null;

  const add = (one: Show, role: 'audience' | 'speaker', window: BrowserWindow): void => {
    one.windows.set(role, window);
    window.on('closed', () => {
      one.windows.delete(role);
      // Without an audience's window there is no show; the speaker's may come and go.
      if (role === 'audience') presenter.end();
    });
  };
  const roleOf = (contents: number) =>
    [...(show?.windows ?? [])].find(([, window]) => window.webContents.id === contents)?.[0] ?? null;

  const presenter: Presenter = {
    start(from, shown, page) {
      presenter.end();
      const one: Show = {
        from,
        shown,
        windows: new Map(),
        awake: powerSaveBlocker.start('prevent-display-sleep'),
        state: beginShow(page, now()),
      };
      show = one;
      add(one, 'audience', openAudience(preload, from.window));
      if (hasTwoDisplays()) add(one, 'speaker', openSpeaker(preload, from.window));
    },
    contentFor(contents) {
      const role = roleOf(contents);
      if (show === null || role === null) return null;
      const { shown, state } = show;
      return { role, ...shown, state };
    },
    order(order) {
      if (show === null) return;
      if (order.do === 'end') return presenter.end();
      if (order.do === 'speaker') {
        const there = show.windows.get('speaker');
        if (there === undefined) add(show, 'speaker', openSpeaker(preload, show.from.window));
        else there.close();
        return;
      }
      show.state = afterOrder(show.state, order, now());
      for (const window of show.windows.values()) window.webContents.send('show:state', show.state);
    },
    startedBy: (from) => show?.from === from,
    owns: (contents) => roleOf(contents) !== null,
    end() {
      if (show === null) return;
      const ended = show;
      show = null;
      powerSaveBlocker.stop(ended.awake);
      for (const window of ended.windows.values()) window.destroy();
      if (!ended.from.window.isDestroyed()) bringForward(ended.from);
      ended.from.send('present:ended', { page: ended.state.page });
    },
  };
  return presenter;
}
