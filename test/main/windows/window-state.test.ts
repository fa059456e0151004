import { describe, expect, it } from 'vitest';
import { frameOf, parseWindowState, placeWindow, SMALLEST } from '../../../src/main/windows/window-state';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const desk = { x: 1440, y: 0, width: 2560, height: 1400 };
const kept = (x: number, y: number, width = 1200, height = 800) => ({
  bounds: { x, y, width, height },
  maximised: false,
});

describe('the frame around a window', () => {
  const shown = { x: 121, y: 110, width: 1000, height: 650 };

  it('is what lies between where it was put and where it says it stands', () => {
    expect(frameOf({ x: 120, y: 90, width: 1000, height: 650 }, shown)).toEqual({ x: 1, y: 20 });
  });

  it('is none where the system found the place, or moved the window elsewhere', () => {
    expect(frameOf({ width: 1000, height: 650 }, shown)).toEqual({ x: 0, y: 0 });
    expect(frameOf({ x: 900, y: 10, width: 1000, height: 650 }, shown)).toEqual({ x: 0, y: 0 });
  });
});

describe('where a window opens', () => {
  it('is where it was', () => {
    expect(placeWindow(kept(1600, 80), [laptop, desk], 0)).toEqual(kept(1600, 80).bounds);
  });

  it('is for the system to say the first time, and no larger than the display', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 1280, height: 700 }], 0)).toEqual({ width: 1280, height: 700 });
  });

  it('is on a display that is there, when the one it was on is gone', () => {
    expect(placeWindow(kept(1600, 80), [laptop], 0)).toEqual({ width: 1200, height: 800 });
  });

  it('never leaves the title bar out of reach', () => {
    for (const [x, y] of [[-1190, 20], [1430, 20], [100, -300], [100, 900]] as const)
      expect(placeWindow(kept(x, y), [laptop], 0)).not.toHaveProperty('x');
  });

  it('is a step beside the windows that are there', () => {
    expect(placeWindow(kept(100, 40), [desk, laptop], 2)).toMatchObject({ x: 156, y: 96 });
  });

  it('is never smaller than every screen needs', () => {
    expect(placeWindow(kept(10, 10, 20, 20), [laptop], 0)).toMatchObject(SMALLEST);
  });
});

describe('what was kept of a window', () => {
  it('is nothing when it makes no sense', () => {
    for (const text of ['', '{', 'null', '[]', '{"bounds":{"x":1}}', '{"bounds":{"x":null,"y":0,"width":1,"height":1}}'])
      expect(parseWindowState(text)).toBeNull();
  });

  it('says whether it was maximised', () => {
    expect(parseWindowState(JSON.stringify({ ...kept(1, 2), maximised: true }))?.maximised).toBe(true);
  });
});
