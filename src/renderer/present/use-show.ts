import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Response } from '../../ipc/contract';
import type { ShowOrder, ShowState } from '../../ipc/show';
import type { Brand } from '../../core/model/brand';
import type { Deck } from '../../core/model/deck';
import type { Scene } from '../../core/scene/scene';
import { loadFonts } from '../preview/load-fonts';
import { staging } from '../state/scenes';
import { inSlices } from '../state/slices';
import type { Opening } from './opening';
import { orderOf } from './show-keys';
import { showPages, type ShowPages } from './show-pages';

/** The other pages are laid out after so long at the latest. */
const LATEST_MS = 500;

/** A running show as one of its windows sees it. */
export interface Show {
  readonly role: Response<'show:load'>['role'];
  readonly pages: ShowPages;
  readonly state: ShowState;
  readonly order: (order: ShowOrder) => void;
}

/** Loads the show, follows it, and lets the keyboard lead it. Null until it is there. */
export function useShow(): Show | null {
  const [content, setContent] = useState<Response<'show:load'> | null>(null);
  const [state, setState] = useState<ShowState | null>(null);
  const order = useCallback((wish: ShowOrder): void => void window.lectern.call('show:do', wish), []);
  useEffect(() => {
    const stop = window.lectern.on('show:state', setState);
    const load = async (): Promise<void> => {
      const reply = await window.lectern.call('show:load', {});
      if (!reply.ok) return;
      setContent(reply.value);
      setState((known) => known ?? reply.value.state);
    };
    void load();
    return stop;
  }, []);
  const [scene, setScene] = useState<Scene | null>(null);
  const opening = useMemo(() => (content === null ? null : (JSON.parse(content.opening) as Opening)), [content]);
  // Only once the first page is drawn: a long deck takes a second or two, in which it is shown already.
  useEffect(() => {
    if (content === null || opening === null) return undefined;
    let giveUp = (): void => {};
    let isOver = false;
    const layOut = (): void => {
      const { deck, brand } = JSON.parse(content.branded) as { readonly deck: Deck; readonly brand: Brand };
      giveUp = inSlices(staging(deck, brand), setScene);
    };
    const wait = async (): Promise<void> => {
      await loadFonts(opening.fonts);
      if (isOver) return;
      const soon = requestIdleCallback(layOut, { timeout: LATEST_MS });
      giveUp = () => cancelIdleCallback(soon);
    };
    void wait();
    return () => {
      isOver = true;
      giveUp();
    };
  }, [content, opening]);
  const pages = useMemo(() => (content === null || opening === null ? null : showPages(opening, content.pages, scene)), [content, opening, scene]);
  const typed = useRef('');
  // Before the slide is painted: a key pressed at its sight must find somebody listening.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (state === null || pages === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^\d$/.test(event.key)) {
        typed.current = `${typed.current}${event.key}`.slice(-4);
        return;
      }
      const wish = orderOf(event.key, state, pages.count, typed.current);
      typed.current = '';
      if (wish === null) return;
      event.preventDefault();
      order(wish);
    };
    // Before any button that has the focus: the space bar turns the page.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [state, pages, order]);
  return content === null || state === null || pages === null ? null : { role: content.role, pages, state, order };
}
