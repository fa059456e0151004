/** Where a window stands, in the screen's points. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the window stood when it was last closed. */
export interface WindowState {
  readonly bounds: Bounds;
  readonly maximised: boolean;
}

/** The smallest window in which every screen can be used. */
export const SMALLEST = { width: 800, height: 560 } as const;

const FIRST = { width: 1440, height: 900 } as const;

/** So much of the title bar must be in sight for a hand to grasp it. */
const GRASP = 100;

/** How far a further window stands from the one before. */
const STEP = 28;

const isBounds = (value: unknown): value is Bounds =>
  typeof value === 'object' &&
  value !== null &&
  ['x', 'y', 'width', 'height'].every((key) => Number.isFinite((value as Record<string, unknown>)[key]));

/** What was kept of the window; null when nothing sensible was. */
export function parseWindowState(text: string): WindowState | null {
  try {
    const value = JSON.parse(text) as Partial<WindowState> | null;
    if (value === null || !isBounds(value.bounds)) return null;
    return { bounds: value.bounds, maximised: value.maximised === true };
  } catch {
    return null;
  }
}

/**
 * Where to put a window: as it was, moved by a step for each window already there, and never where
 * no display shows it any more: a laptop taken off its screen, a resolution lowered.
 *
 * @param displays their work areas, the primary one first.
 */
export function placeWindow(kept: WindowState | null, displays: readonly Bounds[], others: number): Partial<Bounds> {
  const [primary] = displays;
  if (primary === undefined) return FIRST;
  if (kept === null) return fitted({ ...FIRST, x: NaN, y: NaN }, primary);
  const step = STEP * others;
  const wished = { ...kept.bounds, x: kept.bounds.x + step, y: kept.bounds.y + step };
  const home = displays.find((display) => isInSight(wished, display));
  return home === undefined ? fitted({ ...wished, x: NaN, y: NaN }, primary) : fitted(wished, home);
}

/** How far a window may stand from where it was asked to because of its frame. */
const WIDEST_FRAME = 100;

/**
 * X11 is asked for the place of the frame, and tells the place of what is within: without this a
 * window would creep down a little with every start.
 *
 * @param asked where the window was put; without a place when the system found one.
 * @param shown where it says that it stands.
 */
export function frameOf(asked: Partial<Bounds>, shown: Bounds): Pick<Bounds, 'x' | 'y'> {
  const [x, y] = [shown.x - (asked.x ?? shown.x), shown.y - (asked.y ?? shown.y)];
  const isFrame = x >= 0 && y >= 0 && x <= WIDEST_FRAME && y <= WIDEST_FRAME;
  return isFrame ? { x, y } : { x: 0, y: 0 };
}

const isInSight = ({ x, y, width }: Bounds, display: Bounds): boolean =>
  x + width >= display.x + GRASP &&
  x <= display.x + display.width - GRASP &&
  y >= display.y &&
  y <= display.y + display.height - GRASP;

/** No larger than the display; without a place, the system finds one. */
function fitted({ x, y, width, height }: Bounds, display: Bounds): Partial<Bounds> {
  const size = {
    width: Math.max(SMALLEST.width, Math.min(width, display.width)),
    height: Math.max(SMALLEST.height, Math.min(height, display.height)),
  };
  return Number.isNaN(x) || Number.isNaN(y) ? size : { x, y, ...size };
}
