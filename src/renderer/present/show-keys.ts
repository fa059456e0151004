import type { ShowOrder, ShowState } from '../../ipc/show';

/** Keys that turn pages, as presenters' remotes and other programs have them. */
const NEXT = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']);
const BLACK = new Set(['b', '.']);
const WHITE = new Set(['w', ',']);

/** The page after `step`, within the show; one past the last is its end. */
export const pageAt = (page: number, step: number, pages: number): number =>
  Math.max(0, Math.min(page + step, pages));

/**
 * What a key asks of the show; null when nothing. `typed` are the digits typed before it: with
 * Enter they name a page.
 */
export function orderOf(key: string, { page, blank }: ShowState, pages: number, typed: string): ShowOrder | null {
  const one = key.length === 1 ? key.toLowerCase() : key;
  const go = (to: number): ShowOrder => ({ do: 'go', page: to });
  if (one === 'Escape') return { do: 'end' };
  if (BLACK.has(one)) return { do: 'blank', blank: blank === 'black' ? 'no' : 'black' };
  if (WHITE.has(one)) return { do: 'blank', blank: blank === 'white' ? 'no' : 'white' };
  if (one === 's') return { do: 'speaker' };
  // A blank screen first comes back to the slide it hid.
  const step = blank === 'no' ? 1 : 0;
  if (one === 'Enter' && typed !== '') return go(pageAt(Number(typed) - 1, 0, pages - 1));
  if (one === 'Enter' || NEXT.has(one)) return go(pageAt(page, step, pages));
  if (BACK.has(one)) return go(pageAt(page, -step, pages));
  if (one === 'Home') return go(0);
  if (one === 'End') return go(pages - 1);
  return null;
}
