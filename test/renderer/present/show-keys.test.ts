import { describe, expect, it } from 'vitest';
import type { ShowState } from '../../../src/ipc/show';
import { orderOf } from '../../../src/renderer/present/show-keys';

const at = (page: number, change: Partial<ShowState> = {}): ShowState => ({ page, blank: 'no', since: 0, paused: null, ...change });
const press = (key: string, state = at(2), typed = '') => orderOf(key, state, 5, typed);

describe('keys in a slide show', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n', 'N'])('%j goes on', (key) => {
    expect(press(key)).toEqual({ do: 'go', page: 3 });
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'])('%j goes back', (key) => {
    expect(press(key)).toEqual({ do: 'go', page: 1 });
  });

  it('stay within the show: its end is one past the last slide', () => {
    expect(press('ArrowLeft', at(0))).toEqual({ do: 'go', page: 0 });
    expect(press('ArrowRight', at(4))).toEqual({ do: 'go', page: 5 });
    expect(press('ArrowRight', at(5))).toEqual({ do: 'go', page: 5 });
  });

  it('go to a slide by its number', () => {
    expect(press('Enter', at(0), '4')).toEqual({ do: 'go', page: 3 });
    expect(press('Enter', at(0), '99')).toEqual({ do: 'go', page: 4 });
  });

  it('make the screen black or white, and bring the slide back', () => {
    expect(press('b')).toEqual({ do: 'blank', blank: 'black' });
    expect(press('.', at(2, { blank: 'black' }))).toEqual({ do: 'blank', blank: 'no' });
    expect(press('w')).toEqual({ do: 'blank', blank: 'white' });
    expect(press(' ', at(2, { blank: 'black' }))).toEqual({ do: 'go', page: 2 });
  });

  it('end it, and bring the speaker’s view', () => {
    expect(press('Escape')).toEqual({ do: 'end' });
    expect(press('s')).toEqual({ do: 'speaker' });
  });

  it('mean nothing otherwise', () => {
    expect(press('x')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
