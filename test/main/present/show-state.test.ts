import { describe, expect, it } from 'vitest';
import { afterOrder, beginShow } from '../../../src/main/present/show-state';

const begun = beginShow(3, 1_000);

describe('a slide show', () => {
  it('begins where it was asked to, its clock at nought', () => {
    expect(begun).toEqual({ page: 3, blank: 'no', since: 1_000, paused: null });
  });

  it('comes back from a blank screen when a page is turned', () => {
    const blank = afterOrder(begun, { do: 'blank', blank: 'black' }, 2_000);
    expect(blank.blank).toBe('black');
    expect(afterOrder(blank, { do: 'go', page: 4 }, 3_000)).toMatchObject({ page: 4, blank: 'no' });
  });

  it('leaves its pauses out of the time', () => {
    const paused = afterOrder(begun, { do: 'pause' }, 61_000);
    const going = afterOrder(afterOrder(paused, { do: 'pause' }, 70_000), { do: 'resume' }, 91_000);
    expect(going).toMatchObject({ since: 31_000, paused: null });
  });

  it('starts its clock anew, running or not', () => {
    expect(afterOrder(begun, { do: 'restart-clock' }, 9_000)).toMatchObject({ since: 9_000, paused: null });
    const paused = afterOrder(begun, { do: 'pause' }, 5_000);
    expect(afterOrder(paused, { do: 'restart-clock' }, 9_000)).toMatchObject({ since: 9_000, paused: 9_000 });
  });
});
