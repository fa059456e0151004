import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Response } from '../../ipc/contract';
import type { ShowOrder, ShowState } from '../../ipc/show';
import type { Scene } from '../../core/scene/scene';
import { sceneOf } from '../state/scenes';
import { orderOf } from './show-keys';

/** A running show as one of its windows sees it. */
export interface Show {
  readonly role: Response<'show:load'>['role'];
  readonly scene: Scene;
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
  const scene = useMemo(() => (content === null ? null : sceneOf(content.deck, content.brand)), [content]);
  const typed = useRef('');
  // Before the slide is painted: a key pressed at its sight must find somebody listening.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (state === null || scene === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^\d$/.test(event.key)) {
        typed.current = `${typed.current}${event.key}`.slice(-4);
        return;
      }
      const wish = orderOf(event.key, state, scene.slides.length, typed.current);
      typed.current = '';
      if (wish === null) return;
      event.preventDefault();
      order(wish);
    };
    // Before any button that has the focus: the space bar turns the page.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [state, scene, order]);
  return content === null || state === null || scene === null ? null : { role: content.role, scene, state, order };
}
